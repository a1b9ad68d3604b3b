-- Articles; years by the day of publication.
FROM chuhai.mart.articles AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.article_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($company::VARCHAR[] IS NULL OR t.article_id IN (
        SELECT p.article_id FROM chuhai.mart.points AS p JOIN chuhai.mart.companies AS c ON c.company_id = p.subject
        WHERE list_contains($company::VARCHAR[], c.company_id) OR list_contains($company::VARCHAR[], c.parent_id)
        UNION
        SELECT m.article_id FROM chuhai.mart.deal_mentions AS m
        JOIN chuhai.mart.companies AS c ON list_contains(m.parties, c.company_id)
        WHERE list_contains($company::VARCHAR[], c.company_id) OR list_contains($company::VARCHAR[], c.parent_id)))
  AND ($first_year::INTEGER IS NULL OR year(t.published) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(t.published) <= $last_year)
  AND ($publisher::VARCHAR[] IS NULL OR list_contains($publisher::VARCHAR[], t.publisher))
  AND ($language::VARCHAR[] IS NULL OR list_contains($language::VARCHAR[], t.language))
  AND ($brief::BOOLEAN IS NULL OR t.is_brief = $brief)
ORDER BY t.rowid

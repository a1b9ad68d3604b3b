-- Figures and deals that wait for a person.
FROM chuhai.mart.candidates AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.candidate_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($record::VARCHAR[] IS NULL OR list_contains($record::VARCHAR[], t.record))
  AND ($company::VARCHAR[] IS NULL OR list_has_any(list_append(coalesce(t.parties, []), t.subject), (
        SELECT list(company_id) FROM chuhai.mart.companies
        WHERE list_contains($company::VARCHAR[], company_id) OR list_contains($company::VARCHAR[], parent_id))))
  AND ($metric::VARCHAR[] IS NULL OR list_contains($metric::VARCHAR[], t.metric))
  AND ($kind::VARCHAR[] IS NULL OR list_contains($kind::VARCHAR[], t.kind))
  AND ($status::VARCHAR[] IS NULL OR list_contains($status::VARCHAR[], t.status))
  AND ($article::VARCHAR[] IS NULL OR t.article_id IN (SELECT unnest($article::VARCHAR[])))
  AND ($publisher::VARCHAR[] IS NULL OR list_contains($publisher::VARCHAR[], t.publisher))
  AND ($confidence::DOUBLE IS NULL OR t.confidence IS NULL OR t.confidence >= $confidence)

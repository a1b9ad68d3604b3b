-- What one load changed, of these kinds, under the shared filters. What is about no company, measure or period is left out
-- where one of these is asked for.
WITH whose AS (
    SELECT unnest([company_id, brand_group]) AS subject
    FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id)
        OR list_contains($brand_groups::VARCHAR[], brand_group)
    UNION
    SELECT unnest($brand_groups::VARCHAR[])
)
SELECT changes.*
FROM chuhai.mart.changes AS changes
WHERE changes.load_id = $load
  AND list_contains($kinds::VARCHAR[], changes.kind)
  AND (coalesce($companies::VARCHAR[], $brand_groups::VARCHAR[]) IS NULL
    OR list_has_any(changes.companies, (SELECT list(subject) FROM whose)))
  AND ($measures::VARCHAR[] IS NULL OR list_contains($measures::VARCHAR[], changes.metric))
  AND ($deal_kinds::VARCHAR[] IS NULL OR list_contains($deal_kinds::VARCHAR[], changes.deal_kind))
  AND ($publishers::VARCHAR[] IS NULL OR list_contains($publishers::VARCHAR[], changes.publisher))
  AND ($origins::VARCHAR[] IS NULL OR list_contains($origins::VARCHAR[], changes.origin))
  AND ($first_year::INTEGER IS NULL OR year(changes.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(changes.period_start) <= $last_year)
ORDER BY changes.kind, changes.position;

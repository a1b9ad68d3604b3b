-- The stated numbers of one topic, narrowed by the shared filters. A parameter that is null does not narrow.
-- A company selection keeps the company, the brands it owns and the brand group it belongs to.
WITH chosen AS (
    SELECT company_id, brand_group
    FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id)
),
subjects AS (
    SELECT company_id AS subject FROM chosen
    UNION
    SELECT brand_group FROM chosen WHERE brand_group IS NOT NULL
)
SELECT points.*, coalesce(articles.is_brief, false) AS is_brief
FROM chuhai.mart.points AS points
LEFT JOIN chuhai.mart.articles AS articles USING (article_id)
WHERE ($metrics::VARCHAR[] IS NULL OR list_contains($metrics::VARCHAR[], points.metric))
  AND ($bases::VARCHAR[] IS NULL OR list_contains($bases::VARCHAR[], points.basis))
  AND ($units::VARCHAR[] IS NULL OR list_contains($units::VARCHAR[], points.unit))
  AND ($geographies::VARCHAR[] IS NULL OR list_contains($geographies::VARCHAR[], points.geography))
  AND ($powertrains::VARCHAR[] IS NULL OR list_contains($powertrains::VARCHAR[], points.powertrain))
  AND ($classes::VARCHAR[] IS NULL OR list_contains($classes::VARCHAR[], points.vehicle_class))
  AND ($statuses::VARCHAR[] IS NULL OR list_contains($statuses::VARCHAR[], points.status))
  AND ($kinds::VARCHAR[] IS NULL OR list_contains($kinds::VARCHAR[], points.period_kind))
  AND ($market::BOOLEAN IS NULL OR (points.subject = 'all') = $market OR $companies::VARCHAR[] IS NOT NULL)
  AND ($destined::BOOLEAN IS NULL OR (points.destination IS NOT NULL) = $destined)
  AND ($article::VARCHAR IS NULL OR points.article_id = $article)
  AND ($about::VARCHAR IS NULL OR points.subject = $about)
  AND ($companies::VARCHAR[] IS NULL OR points.subject IN (SELECT subject FROM subjects))
  AND ($first_year::INTEGER IS NULL OR year(points.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(points.period_start) <= $last_year)
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

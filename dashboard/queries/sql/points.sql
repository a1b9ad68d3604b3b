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
SELECT
    points.*,
    coalesce(metrics.label, points.metric) AS metric_name,
    coalesce(bases.label, points.basis) AS basis_name,
    coalesce(powertrains.label, points.powertrain) AS powertrain_name,
    coalesce(classes.label, points.vehicle_class) AS class_name,
    coalesce(reasons.label, points.reason) AS reason_name,
    coalesce(parts.label, points.part) AS part_name,
    CASE points.powertrain WHEN 'ev' THEN 'EV' WHEN 'nev' THEN 'NEV' WHEN 'bev' THEN 'BEV' WHEN 'phev' THEN 'PHEV'
        ELSE lower(powertrain_name) END AS powertrain_short,
    concat_ws(', ', points.source_name,
        CASE WHEN points.powertrain NOT IN ('all', 'nev') THEN powertrain_short END,
        CASE WHEN points.vehicle_class <> 'all' THEN lower(class_name) END) AS counter_name,
    concat_ws(', ', CASE WHEN points.subject <> 'all' THEN points.subject_name END, points.geography_name) AS market_name,
    concat_ws(', ', points.geography_name,
        CASE WHEN points.powertrain <> 'all' THEN powertrain_short END) AS scope_name,
    CASE WHEN points.metric IN ('stake', 'investment', 'development_time') THEN metric_name ELSE scope_name END AS lane_name,
    concat_ws(', ', points.destination_name, CASE WHEN points.subject <> 'all' THEN points.subject_name END,
        CASE WHEN points.metric <> 'exports' AND points.geography <> 'world' THEN points.geography_name END,
        CASE WHEN points.powertrain <> 'all' THEN powertrain_short END) AS bar_name,
    concat_ws(', ', metric_name, CASE WHEN points.subject <> 'all' THEN points.subject_name END,
        points.destination_name, CASE WHEN points.geography <> 'cn' THEN points.geography_name END,
        CASE WHEN points.powertrain <> 'all' THEN powertrain_short END,
        CASE WHEN points.vehicle_class <> 'all' THEN lower(class_name) END) AS growth_of,
    concat_ws(', ', points.period_label,
        CASE points.basis WHEN 'mom' THEN 'on the month before' WHEN 'change' THEN 'over another span' END,
        points.source_name) AS growth_on,
    concat_ws(', ', market_name,
        CASE WHEN points.powertrain NOT IN ('all', 'nev') THEN powertrain_short END, points.period_label) AS stated_for
FROM chuhai.mart.points AS points
LEFT JOIN chuhai.mart.labels AS metrics ON metrics.vocabulary = 'metric' AND metrics.code = points.metric
LEFT JOIN chuhai.mart.labels AS bases ON bases.vocabulary = 'basis' AND bases.code = points.basis
LEFT JOIN chuhai.mart.labels AS powertrains
    ON powertrains.vocabulary = 'powertrain' AND powertrains.code = points.powertrain
LEFT JOIN chuhai.mart.labels AS classes
    ON classes.vocabulary = 'vehicle_class' AND classes.code = points.vehicle_class
LEFT JOIN chuhai.mart.labels AS reasons ON reasons.vocabulary = 'reason' AND reasons.code = points.reason
LEFT JOIN chuhai.mart.labels AS parts ON parts.vocabulary = 'part' AND parts.code = points.part
WHERE ($metrics::VARCHAR[] IS NULL OR list_contains($metrics::VARCHAR[], points.metric))
  AND ($bases::VARCHAR[] IS NULL OR list_contains($bases::VARCHAR[], points.basis))
  AND ($units::VARCHAR[] IS NULL OR list_contains($units::VARCHAR[], points.unit))
  AND ($geographies::VARCHAR[] IS NULL OR list_contains($geographies::VARCHAR[], points.geography))
  AND ($elsewhere::VARCHAR[] IS NULL OR NOT list_contains($elsewhere::VARCHAR[], points.geography))
  AND ($powertrains::VARCHAR[] IS NULL OR list_contains($powertrains::VARCHAR[], points.powertrain))
  AND ($classes::VARCHAR[] IS NULL OR list_contains($classes::VARCHAR[], points.vehicle_class))
  AND ($statuses::VARCHAR[] IS NULL OR list_contains($statuses::VARCHAR[], points.status))
  AND ($kinds::VARCHAR[] IS NULL OR list_contains($kinds::VARCHAR[], points.period_kind))
  AND CASE $subjects::VARCHAR
        WHEN 'market' THEN points.subject = 'all' OR $companies::VARCHAR[] IS NOT NULL
        WHEN 'groups' THEN points.subject LIKE '%-brands'
        WHEN 'makers' THEN points.subject <> 'all' AND points.subject NOT LIKE '%-brands'
        ELSE true
      END
  AND ($destined::BOOLEAN IS NULL OR (points.destination IS NOT NULL) = $destined)
  AND ($verdicts::VARCHAR[] IS NULL OR list_contains($verdicts::VARCHAR[], points.verdict))
  AND ($misdated::BOOLEAN IS NULL OR (points.probable_label IS NOT NULL) = $misdated)
  AND ($article::VARCHAR IS NULL OR points.article_id = $article)
  AND ($ids::VARCHAR[] IS NULL OR list_contains($ids::VARCHAR[], points.point_id))
  AND ($about::VARCHAR IS NULL OR points.subject = $about)
  AND ($companies::VARCHAR[] IS NULL OR points.subject IN (SELECT subject FROM subjects))
  AND ($first_year::INTEGER IS NULL OR year(points.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(points.period_start) <= $last_year)
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

-- The latest full year of one measure with its year before: one row for each year of the series that speaks for it.
-- That series is of a plain fact: official before an article's, then the preferred source, then the one that ends
-- last, then the one with the most years.
WITH facts AS (
    SELECT *
    FROM chuhai.mart.points AS points
    WHERE {where}
      AND metric = $metric AND basis = 'level' AND status = 'actual' AND unit = $unit
      AND subject = $subject AND geography = $geography AND powertrain = $powertrain AND destination IS NULL
      AND period_kind = 'year' AND value IS NOT NULL AND is_drawn
),
speaking AS (
    SELECT series_id
    FROM facts
    GROUP BY series_id
    ORDER BY max(origin) DESC, max(source IS NOT DISTINCT FROM $source) DESC, max(period_end) DESC, count(*) DESC, series_id
    LIMIT 1
)
SELECT DISTINCT ON (period_start) point_id, origin, year(period_start)::INTEGER AS year, value, bound, unit, subject_name, source_name
FROM facts
WHERE series_id IN (SELECT series_id FROM speaking)
ORDER BY period_start, is_derived, point_id;

-- What the sentence over a page speaks of: of each subject and powertrain the full years of the series that speaks for
-- it, one number a year, and the forecast that reaches furthest. The series is official before an article's, then the
-- one with the most years, then of all vehicles, then the preferred counter's, then the one that ends last.
WITH asked AS (
    SELECT points.rowid AS place, points.origin, points.status, points.subject, points.powertrain, points.vehicle_class,
        points.source, points.series_id, points.period_start, points.period_end, points.is_derived
    FROM chuhai.mart.points AS points
    WHERE {where} AND points.is_drawn AND points.period_start IS NOT NULL
      AND (points.status = 'forecast' OR (points.status = 'actual' AND points.value IS NOT NULL AND points.period_kind = 'year'))
),
speaking AS (
    SELECT DISTINCT ON (subject, powertrain) series_id
    FROM asked
    WHERE status = 'actual'
    GROUP BY subject, powertrain, series_id
    ORDER BY min(origin) DESC, count(DISTINCT period_start) DESC, bool_or(vehicle_class = 'all') DESC,
        bool_or(source IS NOT DISTINCT FROM $preferred) DESC, max(period_end) DESC, series_id
),
told AS (
    (
        SELECT DISTINCT ON (series_id, period_start) place
        FROM asked
        WHERE status = 'actual' AND series_id IN (SELECT series_id FROM speaking)
        ORDER BY is_derived, place
    )
    UNION ALL
    (SELECT place FROM asked WHERE status = 'forecast' ORDER BY period_end DESC, place DESC LIMIT 1)
)
SELECT
    point_id, origin, metric, basis, status, value, stated, value_high, nearness, unit, bound, subject, subject_name,
    geography, geography_name, powertrain, vehicle_class, period_start, period_end, period_kind, period_label, source,
    source_name, series_id, is_drawn
FROM chuhai.mart.points
WHERE rowid IN (SELECT place FROM told)
ORDER BY metric, subject_name, period_start, origin DESC, point_id;

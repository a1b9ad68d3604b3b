-- What can be compared: one row for each measure, scope and length of time of which a company or brand group has a
-- fact that the charts use; with `$subjects` only of these. A span is a kind of period, and for parts of a year its months.
SELECT
    metric, unit, geography, powertrain, vehicle_class,
    CASE WHEN period_kind IN ('year', 'fiscal_year', 'quarter', 'month') THEN period_kind
         ELSE strftime(period_start, '%m') || '-' || strftime(period_end, '%m') END AS span,
    any_value(coalesce(metrics.label, metric)) AS metric_name,
    any_value(points.geography_name) AS geography_name,
    any_value(coalesce(powertrains.label, powertrain)) AS powertrain_name,
    any_value(coalesce(classes.label, vehicle_class)) AS class_name,
    count(DISTINCT subject) AS subjects, count(*) AS facts, max(period_end) AS latest
FROM chuhai.mart.points AS points
LEFT JOIN chuhai.mart.labels AS metrics ON metrics.vocabulary = 'metric' AND metrics.code = points.metric
LEFT JOIN chuhai.mart.labels AS powertrains ON powertrains.vocabulary = 'powertrain' AND powertrains.code = points.powertrain
LEFT JOIN chuhai.mart.labels AS classes ON classes.vocabulary = 'vehicle_class' AND classes.code = points.vehicle_class
WHERE is_chosen AND basis = 'level' AND status = 'actual' AND value IS NOT NULL AND destination IS NULL
  AND subject <> 'all' AND period_end <= current_date AND year(period_start) = year(period_end)
  AND metric NOT IN ('stake', 'investment', 'development_time')
  AND ($subjects::VARCHAR[] IS NULL OR subject IN (SELECT unnest($subjects::VARCHAR[])))
  AND {where}
GROUP BY metric, unit, geography, powertrain, vehicle_class, span
ORDER BY subjects DESC, (span = 'year') DESC, (unit = 'vehicles') DESC, (powertrain = 'all') DESC, (vehicle_class = 'all') DESC,
    facts DESC, latest DESC, metric, geography, powertrain, vehicle_class, span;

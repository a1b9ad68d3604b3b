-- The companies or brand groups with the largest latest fact of one measure, scope and span, largest first.
SELECT subject
FROM (
    SELECT DISTINCT ON (subject) subject, value
    FROM chuhai.mart.points AS points
    WHERE is_chosen AND basis = 'level' AND status = 'actual' AND value IS NOT NULL AND destination IS NULL
      AND subject <> 'all' AND period_end <= current_date AND year(period_start) = year(period_end)
      AND metric = $metric AND unit = $unit AND geography = $geography AND powertrain = $powertrain
      AND vehicle_class = $vehicle_class
      AND $span = CASE WHEN period_kind IN ('year', 'fiscal_year', 'quarter', 'month') THEN period_kind
                       ELSE strftime(period_start, '%m') || '-' || strftime(period_end, '%m') END
      AND {where}
    ORDER BY subject, period_end DESC, point_id
)
ORDER BY value DESC, subject
LIMIT $most;

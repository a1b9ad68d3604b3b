-- One measure of one scope and span over time, of these companies and brand groups: the claims that the charts use, and
-- what is forecast or aimed at.
SELECT point_id
FROM chuhai.mart.points AS points
WHERE is_drawn AND (is_chosen OR status <> 'actual') AND basis = 'level' AND destination IS NULL
  AND subject IN (SELECT unnest($subjects::VARCHAR[]))
  AND metric = $metric AND unit = $unit AND geography = $geography AND powertrain = $powertrain
  AND vehicle_class = $vehicle_class AND year(period_start) = year(period_end)
  AND $span = CASE WHEN period_kind IN ('year', 'fiscal_year', 'quarter', 'month') THEN period_kind
                   ELSE strftime(period_start, '%m') || '-' || strftime(period_end, '%m') END
  AND {where}
ORDER BY period_end DESC, point_id
LIMIT $most;

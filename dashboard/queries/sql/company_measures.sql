-- Of what one company has numbers: one row a measure and unit, vehicles first, then what most is stated of.
SELECT points.metric, points.unit, any_value(coalesce(labels.label, points.metric)) AS metric_name,
    count(*) AS claims, count(*) FILTER (origin = 'official') AS officials,
    count(*) OVER (PARTITION BY points.metric) > 1 AS has_units
FROM chuhai.mart.points AS points
LEFT JOIN chuhai.mart.labels AS labels ON labels.vocabulary = 'metric' AND labels.code = points.metric
WHERE points.subject = $company AND points.basis = 'level'
  AND {where}
GROUP BY points.metric, points.unit
ORDER BY (points.unit = 'vehicles') DESC, claims DESC, points.metric, points.unit;

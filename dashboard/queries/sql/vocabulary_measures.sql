-- The measures that occur, with their units and how many figures and official rows each has.
SELECT points.metric AS code, coalesce(any_value(labels.label), points.metric) AS name,
    string_agg(DISTINCT coalesce(units.label, points.unit), ', ') AS units, count(*) AS rows
FROM chuhai.mart.points AS points
LEFT JOIN chuhai.mart.labels AS labels ON labels.vocabulary = 'metric' AND labels.code = points.metric
LEFT JOIN chuhai.mart.labels AS units ON units.vocabulary = 'unit' AND units.code = points.unit
GROUP BY points.metric
ORDER BY rows DESC, code;

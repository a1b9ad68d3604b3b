-- The ids of the stated numbers that a page asks for, in the order of its table.
SELECT points.point_id
FROM chuhai.mart.points AS points
WHERE {where}
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

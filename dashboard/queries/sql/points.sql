-- The stated numbers that a page asks for, whole, all or the first $most.
SELECT points.*
FROM chuhai.mart.points AS points
WHERE points.rowid IN (
    SELECT points.rowid
    FROM chuhai.mart.points AS points
    WHERE {where}
    ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id
    LIMIT $most
)
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

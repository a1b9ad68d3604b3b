-- The stated numbers that a page asks for, whole, all or the first $most, with the names that a reader sees.
WITH labels AS (SELECT map_from_entries(list((vocabulary || ' ' || code, label))) AS "of" FROM chuhai.mart.labels)
SELECT
    points.*,
{names}
FROM chuhai.mart.points AS points
CROSS JOIN labels
WHERE points.rowid IN (
    SELECT points.rowid
    FROM chuhai.mart.points AS points
    WHERE {where}
    ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id
    LIMIT $most
)
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

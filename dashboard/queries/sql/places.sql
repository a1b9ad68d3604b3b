-- Where the stated numbers that a page asks for stand, in the order in which a chart takes them: official ones first, then
-- those that the charts use, then the newest. At most $most.
SELECT
    points.rowid AS place,
    coalesce(year(points.period_start), -1)::SMALLINT AS starts,
    coalesce(year(points.period_end), -1)::SMALLINT AS ends,
    points.is_drawn
FROM chuhai.mart.points AS points
WHERE {where}
ORDER BY points.origin = 'official' DESC, points.is_drawn DESC, points.is_chosen DESC, points.period_end DESC NULLS LAST, points.rowid
LIMIT $most;

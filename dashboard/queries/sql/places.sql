-- Where the stated numbers that a page asks for stand, by year, at most $most of them in no order; and what tells which ones
-- a chart takes first: official ones, then those that the charts use, then chosen ones (`rank`), then the newest.
SELECT
    points.rowid AS place,
    coalesce(year(points.period_start), -1)::SMALLINT AS starts,
    coalesce(year(points.period_end), -1)::SMALLINT AS ends,
    points.is_drawn,
    4 * (points.origin = 'official')::INTEGER + 2 * points.is_drawn::INTEGER + points.is_chosen::INTEGER AS rank,
    coalesce(date_diff('day', DATE '1900-01-01', points.period_end), -1_000_000)::INTEGER AS last_day
FROM chuhai.mart.points AS points
WHERE {where}
LIMIT $most;

-- promise: Every number has an interval that holds it, and a limit or a range is nowhere a plain number.
-- level: blocking
-- do: Report it: etl/sql/reconcile/10_intervals.sql or etl/sql/shown/40_points.sql does not hold.
SELECT point_id AS row_id, low, stated, high, value
FROM mart.points
WHERE low > stated OR high < stated OR (low IS NULL AND NOT low_open) OR (high IS NULL AND NOT high_open)
    OR value IS NOT NULL AND (nearness IN ('limit', 'range') OR bound IN ('over', 'under'))
    OR value IS NULL AND nearness NOT IN ('limit', 'range', 'above')
UNION ALL
SELECT candidate_id, low, stated, high, value
FROM mart.candidates
WHERE record = 'figure' AND (low > stated OR high < stated OR value IS NOT NULL AND (bound IN ('over', 'under') OR value_high IS NOT NULL))
ORDER BY ALL;

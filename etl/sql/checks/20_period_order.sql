-- promise: No period ends before it starts, and none has only one end.
-- level: blocking
-- do: Correct the row of data/reference/official_series.csv, or report the figure.
SELECT point_id, origin, period_start, period_end
FROM mart.points
WHERE period_end < period_start OR (period_start IS NULL) <> (period_end IS NULL)
ORDER BY point_id;

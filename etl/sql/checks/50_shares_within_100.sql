-- promise: Shares lie within 0 to 100 percent.
-- level: warning
-- do: Read the quotation; if the article says so it stays, else report the figure.
SELECT point_id, metric, subject, period_label, value, value_high
FROM mart.points
WHERE unit = 'percent' AND basis = 'level' AND (value < 0 OR coalesce(value_high, value) > 100)
ORDER BY point_id;

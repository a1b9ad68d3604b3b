-- promise: A range rises from its low end to its high end, and to no more than ten times as much.
-- level: warning
-- do: Read the quotation; if the article says so it stays, else report the figure.
SELECT point_id, value, value_high, bound, number_text
FROM mart.points
WHERE value_high <= value OR (value > 0 AND value_high > 10 * value)
ORDER BY point_id;

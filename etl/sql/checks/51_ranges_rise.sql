-- promise: A range rises from its low end to its high end, and has no bound beside it but about.
-- level: warning
-- do: Read the quotation and report the figure.
SELECT point_id, value, value_high, bound, number_text
FROM mart.points
WHERE value_high <= value OR (value_high IS NOT NULL AND bound IN ('over', 'under'))
ORDER BY point_id;

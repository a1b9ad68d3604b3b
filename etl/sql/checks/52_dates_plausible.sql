-- promise: Nothing actual is dated after the day its article was published.
-- level: warning
-- do: Read the quotation; if the article says so it stays, else report the figure.
SELECT point_id, metric, subject, period_label, published
FROM mart.points
WHERE origin = 'article' AND status = 'actual' AND period_start > published
ORDER BY point_id;

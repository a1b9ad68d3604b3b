-- promise: No series mixes who counted, or articles with the official series.
-- level: blocking
-- do: Report it: the counter is missing from series_id in etl/sql/mart/40_points.sql.
SELECT series_id, string_agg(DISTINCT origin || ' ' || source_name, ', ' ORDER BY origin || ' ' || source_name) AS sources
FROM mart.points
GROUP BY series_id
HAVING count(DISTINCT origin || coalesce(source, article_id)) > 1
ORDER BY series_id;

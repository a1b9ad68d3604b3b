-- promise: No series mixes who counted, or articles with the official series.
-- level: blocking
-- do: Report it: the counter is missing from series_id in etl/sql/shown/40_points.sql.
WITH mixed AS (
    SELECT series_id
    FROM mart.points
    GROUP BY series_id
    HAVING min(origin) <> max(origin) OR min(coalesce(source, article_id)) <> max(coalesce(source, article_id))
)
SELECT series_id, string_agg(DISTINCT origin || ' ' || source_name, ', ' ORDER BY origin || ' ' || source_name) AS sources
FROM mart.points
SEMI JOIN mixed USING (series_id)
GROUP BY series_id
ORDER BY series_id;

-- promise: No series holds part-years beside full years, or part-years of different lengths.
-- level: blocking
-- do: Report it: the shape of the period is missing from series_id in etl/sql/shown/30_periods.sql.
WITH mixed AS (
    SELECT series_id
    FROM mart.points
    GROUP BY series_id
    HAVING min(period_kind) <> max(period_kind)
        OR min(month(period_end)) FILTER (WHERE period_kind IN ('year_to_date', 'fiscal_year'))
            <> max(month(period_end)) FILTER (WHERE period_kind IN ('year_to_date', 'fiscal_year'))
)
SELECT series_id, string_agg(DISTINCT period_label, ', ' ORDER BY period_label) AS periods
FROM mart.points
SEMI JOIN mixed USING (series_id)
GROUP BY series_id
ORDER BY series_id;

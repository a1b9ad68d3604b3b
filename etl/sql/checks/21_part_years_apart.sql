-- promise: No series holds part-years beside full years, or part-years of different lengths.
-- level: blocking
-- do: Report it: the shape of the period is missing from series_id in etl/sql/mart/30_periods.sql.
SELECT series_id, string_agg(DISTINCT period_label, ', ' ORDER BY period_label) AS periods
FROM mart.points
GROUP BY series_id
HAVING count(DISTINCT period_kind) > 1
    OR count(DISTINCT month(period_end)) FILTER (WHERE period_kind IN ('year_to_date', 'fiscal_year')) > 1
ORDER BY series_id;

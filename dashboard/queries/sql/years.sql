-- The first and last calendar year that anything in the database is about.
SELECT min(first)::INTEGER AS first_year, max(last)::INTEGER AS last_year
FROM (
    SELECT year(period_start) AS first, year(period_end) AS last FROM chuhai.mart.points
    UNION ALL
    SELECT year(shown_on), year(shown_on) FROM chuhai.mart.deals
);

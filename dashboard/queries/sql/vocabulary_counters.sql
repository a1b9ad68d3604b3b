-- Who counted most, with how much, how much of it in a published series, and for which years.
WITH counted AS (
    SELECT coalesce(source, 'unnamed') AS code, any_value(CASE WHEN source IS NOT NULL THEN source_name END) AS called,
        count(*) AS rows, count_if(origin = 'official')::INTEGER AS official,
        min(year(period_start))::INTEGER AS first_year, max(year(period_end))::INTEGER AS last_year
    FROM chuhai.mart.points
    GROUP BY ALL
)
SELECT counted.* EXCLUDE (called), coalesce(unnamed.label, counted.called, counted.code) AS name,
    companies.company_id IS NOT NULL AS is_company
FROM counted
LEFT JOIN chuhai.mart.companies AS companies ON companies.company_id = counted.code AND companies.kind = 'carmaker'
LEFT JOIN chuhai.mart.labels AS unnamed ON unnamed.vocabulary = 'counter' AND unnamed.code = counted.code
ORDER BY counted.rows DESC, counted.code
LIMIT 60;

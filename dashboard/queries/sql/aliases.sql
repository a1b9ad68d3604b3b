-- Every name of every company in lower case; where two share one, the company that more is known of.
SELECT lower(alias) AS alias, arg_max(company_id, known) AS company_id
FROM (
    SELECT unnest(list_append(aliases, name)) AS alias, company_id, figures + officials + deals AS known
    FROM chuhai.mart.companies
)
GROUP BY ALL
ORDER BY ALL;

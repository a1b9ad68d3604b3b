-- All companies that are known, those of which most is known first; `$words` is looked for in every name.
SELECT companies.* EXCLUDE (aliases), figures + officials + deals AS rows_about,
    coalesce(countries.label, companies.country) AS country_name,
    coalesce(groups.label, companies.brand_group) AS group_name
FROM chuhai.mart.companies AS companies
LEFT JOIN chuhai.mart.labels AS countries ON countries.vocabulary = 'geography' AND countries.code = companies.country
LEFT JOIN chuhai.mart.labels AS groups ON groups.vocabulary = 'subject' AND groups.code = companies.brand_group
WHERE $words = '' OR len(list_filter(
        [companies.company_id, companies.name, coalesce(name_zh, ''), coalesce(parent_name, '')] || aliases,
        lambda each: contains(lower(strip_accents(each)), lower(strip_accents($words))))) > 0
ORDER BY rows_about DESC, name, company_id;

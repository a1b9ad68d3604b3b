-- All companies that are known, those of which most is known first; `$words` is looked for in every name. The quotes around
-- the catalog keep the English name beside the Chinese one whatever language is spoken.
SELECT
    companies.* EXCLUDE (aliases, parent_name),
    owners.name AS parent_name,
    companies.figures + companies.officials + companies.deals AS rows_about
FROM "chuhai".mart.companies AS companies
LEFT JOIN chuhai.mart.companies AS owners ON owners.company_id = companies.parent_id
WHERE $words = '' OR len(list_filter(
        [companies.company_id, companies.name, coalesce(companies.name_zh, ''), coalesce(owners.name, '')] || companies.aliases,
        lambda each: contains(lower(strip_accents(each)), lower(strip_accents($words))))) > 0
ORDER BY rows_about DESC, companies.name, companies.company_id;

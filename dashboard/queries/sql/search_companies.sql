-- Companies that go by the words: exactly so named first, then names that begin so, then the most talked about.
WITH called AS (
    SELECT *, list_transform([name, company_id] || aliases, lambda each: lower(strip_accents(each))) AS names,
        lower(strip_accents($phrase)) AS phrase
    FROM chuhai.mart.companies
    WHERE figures + officials + deals > 0
)
SELECT company_id, name, name_zh, aliases, country, figures, officials, deals, articles,
    array_to_string(list_filter(aliases, lambda each: contains(lower(strip_accents(each)), lower(strip_accents($word0))))[:4], ' · ')
        AS called,
    list_contains(names, phrase) AS is_exact, len(list_filter(names, lambda each: starts_with(each, phrase))) > 0 AS starts_so,
    count(*) OVER () AS total
FROM called
WHERE contains(array_to_string(names, ' | '), lower(strip_accents($word0)))
  AND contains(array_to_string(names, ' | '), lower(strip_accents($word1)))
  AND contains(array_to_string(names, ' | '), lower(strip_accents($word2)))
  AND contains(array_to_string(names, ' | '), lower(strip_accents($word3)))
ORDER BY is_exact DESC, starts_so DESC, figures + officials + deals DESC, name
LIMIT $most;

-- The companies that one company owns, those of which most is known first.
SELECT company_id, name, name_zh, figures + officials + deals AS rows_about
FROM "chuhai".mart.companies  -- in quotes: the English name in every language
WHERE parent_id = $company
ORDER BY rows_about DESC, name;

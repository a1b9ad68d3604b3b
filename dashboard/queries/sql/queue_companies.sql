-- Every company that a row may name.
SELECT company_id, name
FROM chuhai.mart.companies
ORDER BY name, company_id;

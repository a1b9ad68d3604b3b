-- What breaks the promises, in words.
SELECT * FROM chuhai.mart.offenders ORDER BY check_name, position;

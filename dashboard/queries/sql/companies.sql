-- Companies that anything is known about, the most talked about first.
SELECT *, figures + officials + deals AS rows_about
FROM chuhai.mart.companies
WHERE figures + officials + deals > 0
ORDER BY rows_about DESC, name;

-- The fields of one deal in which its mentions differ: what is shown, by which rule, and what is not.
SELECT field, value, rule, others
FROM chuhai.mart.deal_values
WHERE deal_id = $deal AND rule <> 'only'
ORDER BY field;

-- The rules that decided the fields of one row, in their order.
SELECT unnest(reasons) AS reason FROM chuhai.mart.reasons WHERE row_id = $id;

-- The ids of the decisions that the database was built with.
SELECT DISTINCT decision_id
FROM chuhai.mart.decisions;

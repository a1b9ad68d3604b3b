-- The promises as they stood when the database was built.
SELECT * FROM chuhai.mart.quality ORDER BY position;

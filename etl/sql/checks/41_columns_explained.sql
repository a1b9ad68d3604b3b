-- promise: Every table and column says what it holds.
-- level: blocking
-- do: Add the COMMENT ON line in etl/sql.
SELECT schema_name || '.' || table_name || '.' || column_name AS unexplained
FROM duckdb_columns()
WHERE database_name = current_database() AND schema_name IN ('core', 'mart') AND coalesce(comment, '') = ''
UNION ALL
SELECT schema_name || '.' || table_name
FROM duckdb_tables()
WHERE database_name = current_database() AND schema_name IN ('core', 'mart') AND coalesce(comment, '') = ''
ORDER BY ALL;

-- The tables of mart and their columns with what each holds, in the order of the file.
SELECT
    columns.table_name, tables.comment AS table_comment, columns.column_name, columns.data_type, columns.comment,
    columns.is_nullable
FROM duckdb_columns() AS columns
JOIN duckdb_tables() AS tables USING (database_name, schema_name, table_name)
WHERE columns.database_name = 'chuhai' AND columns.schema_name = 'mart'
ORDER BY columns.table_name, columns.column_index;

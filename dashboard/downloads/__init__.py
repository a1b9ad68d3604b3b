"""What a reader takes along from a block: its rows as CSV, as Parquet, and as a package that explains itself."""

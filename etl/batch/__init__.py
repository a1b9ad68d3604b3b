"""Articles in batches: read and extracted by workers that may die, and kept as Parquet parts that loads build from."""

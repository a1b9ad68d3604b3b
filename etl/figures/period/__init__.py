"""Of which span of time a number is."""

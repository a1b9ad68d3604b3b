"""The relations of data/vocabulary/deals.toml as patterns, how they match, and when a match is misread."""

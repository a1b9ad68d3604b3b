-- promise: Every official row names its source and the address of a page that states it.
-- level: blocking
-- do: Complete the row of data/reference/official_series.csv.
SELECT official_id, source_title, source_url
FROM core.official_series
WHERE source = '' OR source_title = '' OR NOT regexp_full_match(source_url, 'https?://\S+')
ORDER BY official_id;

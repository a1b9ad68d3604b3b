-- The loads that the database remembers, the newest first, each with how many changes it made.
SELECT loads.*, coalesce(sum(counts.changes), 0)::INTEGER AS changes
FROM chuhai.mart.loads AS loads
LEFT JOIN chuhai.mart.change_counts AS counts USING (load_id)
GROUP BY ALL
ORDER BY loads.load_id DESC;

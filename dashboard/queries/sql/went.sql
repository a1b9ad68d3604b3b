-- What the last loads kept of a figure or deal that went or became another one: the newest such change.
SELECT changes.quotation, changes.title, changes.publisher, changes.published, loads.loaded_at,
    CASE WHEN changes.after_id <> $id AND (changes.after_id IN (SELECT point_id FROM chuhai.mart.points)
        OR changes.after_id IN (SELECT deal_id FROM chuhai.mart.deals)) THEN changes.after_id END AS after_id
FROM chuhai.mart.changes AS changes
JOIN chuhai.mart.loads AS loads USING (load_id)
WHERE (changes.row_id = $id OR changes.before_id = $id) AND changes.quotation IS NOT NULL
ORDER BY changes.load_id DESC
LIMIT 1;

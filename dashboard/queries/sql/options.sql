-- What one filter offers, the most frequent values first.
SELECT code, label, rows
FROM chuhai.mart.options
WHERE facet = $facet
ORDER BY rows DESC, code
LIMIT $most;

-- promise: Every figure's quotation stands word for word in its article at its offsets.
-- level: blocking
-- do: Load again; if it stays, report the figure, the extractor gave offsets into another text.
SELECT f.figure_id, f.article_id, f.evidence
FROM core.figures AS f
LEFT JOIN core.articles AS a USING (article_id)
WHERE (substring(a.text, f.evidence_start + 1, f.evidence_end - f.evidence_start) IS DISTINCT FROM f.evidence
    OR f.evidence = '')
    AND coalesce(list_contains(getvariable('only_articles'), f.article_id), true)
ORDER BY f.figure_id;

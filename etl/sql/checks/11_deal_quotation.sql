-- promise: Every deal's quotation stands word for word in its article at its offsets.
-- level: blocking
-- do: Load again; if it stays, report the deal, the extractor gave offsets into another text.
SELECT d.mention_id, d.article_id, d.evidence
FROM core.deal_mentions AS d
LEFT JOIN core.articles AS a USING (article_id)
WHERE (substring(a.text, d.evidence_start + 1, d.evidence_end - d.evidence_start) IS DISTINCT FROM d.evidence
    OR d.evidence = '')
    AND coalesce(list_contains(getvariable('only_articles'), d.article_id), true)
ORDER BY d.mention_id;

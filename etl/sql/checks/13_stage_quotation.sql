-- promise: Every stage of a deal has a quotation that stands word for word in its article, with the words that name it.
-- level: blocking
-- do: Load again; if it stays, report the deal, the extractor gave offsets into another text.
SELECT s.stage_id, s.deal_id, s.article_id, s.evidence
FROM core.deal_stages AS s
LEFT JOIN core.articles AS a USING (article_id)
WHERE (substring(a.text, s.evidence_start + 1, s.evidence_end - s.evidence_start) IS DISTINCT FROM s.evidence
    OR s.evidence = '' OR NOT contains(s.evidence, coalesce(s.word, '')))
    AND coalesce(list_contains(getvariable('only_articles'), s.article_id), true)
ORDER BY s.stage_id;

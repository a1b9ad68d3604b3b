-- promise: Every figure's number stands as printed at its offsets, inside its quotation.
-- level: blocking
-- do: Load again; if it stays, report the figure, its number belongs to another sentence.
SELECT f.figure_id, f.article_id, f.number_text, f.evidence
FROM core.figures AS f
LEFT JOIN core.articles AS a USING (article_id)
WHERE (substring(a.text, f.number_start + 1, f.number_end - f.number_start) IS DISTINCT FROM f.number_text
    OR f.number_start < f.evidence_start OR f.number_end > f.evidence_end OR f.number_text = '')
    AND coalesce(list_contains(getvariable('only_articles'), f.article_id), true)
ORDER BY f.figure_id;

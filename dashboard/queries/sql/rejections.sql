-- The rows of one article that somebody rejected, as its text has them.
SELECT made_by, made_at, decision, reason, changes, state, quotation, number_text
FROM chuhai.mart.decisions
WHERE state = 'applied' AND decision = 'reject' AND article_id = $article
ORDER BY line, row_id;

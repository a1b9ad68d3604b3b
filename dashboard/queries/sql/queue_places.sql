-- The words by which decisions name the rows that wait: the article's file and address, the sentence, the number's place.
WITH waiting AS (
    SELECT point_id AS item_id, 'figure' AS record, article_id, evidence, number_start - evidence_start AS number_at,
        metric, basis, unit, stated, subject, NULL AS parties, NULL AS kind
    FROM chuhai.mart.points
    WHERE origin = 'article' AND point_id IN (SELECT unnest($items))
    UNION ALL
    SELECT candidate_id, record, article_id, evidence, number_start - evidence_start, metric, basis, unit, stated, subject,
        parties, kind
    FROM chuhai.mart.candidates
    WHERE candidate_id IN (SELECT unnest($items))
)
SELECT waiting.*, articles.file, articles.url
FROM waiting
JOIN chuhai.mart.articles AS articles USING (article_id);

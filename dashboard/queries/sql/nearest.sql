-- Claims and deals whose sentences are most like a quotation: it stands in them, or they in it, or they start alike.
WITH said AS (
    SELECT point_id AS row_id, evidence, title, publisher, published FROM chuhai.mart.points WHERE evidence IS NOT NULL
    UNION ALL
    SELECT deal_id, evidence, title, publisher, published FROM chuhai.mart.deal_mentions
),
alike AS (
    SELECT row_id, evidence, title, publisher, published,
        CASE WHEN contains(evidence, $quotation) OR contains($quotation, evidence) THEN 2.0
            ELSE jaro_winkler_similarity(evidence, $quotation) END AS likeness
    FROM said
    WHERE contains(evidence, $quotation) OR contains($quotation, evidence) OR contains(evidence, $start)
)
SELECT row_id, any_value(evidence) AS evidence, any_value(title) AS title, any_value(publisher) AS publisher,
    any_value(published) AS published
FROM alike
GROUP BY row_id
HAVING max(likeness) > 0.7
ORDER BY max(likeness) DESC, row_id
LIMIT $most;

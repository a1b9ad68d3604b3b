-- One figure or deal by its id, charted or not, with all its fields, its sentence and its article.
WITH found AS (
    SELECT 'figure' AS record, point_id AS item_id, true AS is_charted, NULL AS reasons, source AS attribution, NULL AS parties,
        NULL AS kind, NULL AS object, NULL AS announced, NULL AS amount, NULL AS amount_unit, NULL AS stake_percent,
        metric, basis, status, stated, value_high, unit, bound, subject, geography, destination, powertrain, vehicle_class,
        period_start, period_end, number_text, number_start, number_end, evidence, evidence_start, evidence_end,
        confidence, reviewed, article_id
    FROM chuhai.mart.points
    WHERE origin = 'article' AND point_id = $item
    UNION ALL BY NAME
    SELECT 'deal' AS record, mention_id AS item_id, true AS is_charted, parties, kind, object, announced, amount, amount_unit,
        stake_percent, status, evidence, evidence_start, evidence_end, confidence, reviewed, article_id
    FROM chuhai.mart.deal_mentions
    WHERE mention_id = $item OR (deal_id = $item AND NOT EXISTS
        (FROM chuhai.mart.deal_mentions WHERE mention_id = $item))
    UNION ALL BY NAME
    SELECT candidate_id AS item_id, false AS is_charted, * EXCLUDE (candidate_id, chart_from, value, low, high, low_open,
        high_open, part, subject_name, geography_name, period_label, party_names, publisher, title, url, published,
        is_brief, language, reviewed_by, reviewed_at, review_reason, review_changes)
    FROM chuhai.mart.candidates
    WHERE candidate_id = $item
)
SELECT found.*, articles.file, articles.title, articles.publisher, articles.url, articles.published, articles.is_brief
FROM found
JOIN chuhai.mart.articles AS articles USING (article_id)
LIMIT 1;

-- The deals of one article as it tells them, one mention of a deal by its id, or all mentions of one deal.
SELECT
    mentions.*,
    coalesce(kinds.label, mentions.kind) AS kind_name,
    coalesce(statuses.label, mentions.status) AS status_name
FROM chuhai.mart.deal_mentions AS mentions
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = mentions.kind
LEFT JOIN chuhai.mart.labels AS statuses ON statuses.vocabulary = 'deal_status' AND statuses.code = mentions.status
WHERE coalesce(mentions.article_id = $article, mentions.mention_id = $id, mentions.deal_id = $deal)
ORDER BY mentions.evidence_start, mentions.mention_id;

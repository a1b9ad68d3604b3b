-- A deal as one article tells it.
SELECT
    mentions.*,
    coalesce(kinds.label, mentions.kind) AS kind_name,
    coalesce(statuses.label, mentions.status) AS status_name
FROM chuhai.mart.deal_mentions AS mentions
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = mentions.kind
LEFT JOIN chuhai.mart.labels AS statuses ON statuses.vocabulary = 'deal_status' AND statuses.code = mentions.status
WHERE mentions.mention_id = $id;

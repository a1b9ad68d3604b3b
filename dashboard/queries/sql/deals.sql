-- Deals, each once, that the shared filters leave.
SELECT
    deals.*,
    coalesce(kinds.label, deals.kind) AS kind_name,
    coalesce(statuses.label, deals.status) AS status_name
FROM chuhai.mart.deals AS deals
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = deals.kind
LEFT JOIN chuhai.mart.labels AS statuses ON statuses.vocabulary = 'deal_status' AND statuses.code = deals.status
WHERE {of_deals}
ORDER BY deals.shown_on DESC NULLS LAST, deals.party_names, deals.deal_id;

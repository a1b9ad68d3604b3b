-- The deals that a deal, a mention of one, or a candidate may be one with: those that share most parties with it first.
WITH own AS (
    SELECT deal_id, parties FROM chuhai.mart.deals
    WHERE deal_id = coalesce((SELECT any_value(deal_id) FROM chuhai.mart.deal_mentions WHERE mention_id = $id), $id)
    UNION ALL
    SELECT candidate_id, parties FROM chuhai.mart.candidates WHERE candidate_id = $id
)
SELECT
    deals.deal_id, deals.party_names, coalesce(kinds.label, deals.kind) AS kind_name, deals.object, deals.announced
FROM own
JOIN chuhai.mart.deals AS deals ON deals.deal_id <> own.deal_id
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = deals.kind
ORDER BY len(list_intersect(deals.parties, own.parties)) DESC, deals.shown_on DESC NULLS LAST, deals.deal_id;

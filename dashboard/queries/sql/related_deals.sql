-- Other deals of the same parties as one deal, with what keeps them apart.
SELECT
    related.other_deal_id AS deal_id, related.why, coalesce(whys.label, related.why) AS why_name,
    deals.party_names, coalesce(kinds.label, deals.kind) AS kind_name, deals.object, deals.announced
FROM chuhai.mart.related_deals AS related
JOIN chuhai.mart.deals AS deals ON deals.deal_id = related.other_deal_id
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = deals.kind
LEFT JOIN chuhai.mart.labels AS whys ON whys.vocabulary = 'deal_apart' AND whys.code = related.why
WHERE related.deal_id = $deal
ORDER BY deals.shown_on NULLS LAST, deals.deal_id;

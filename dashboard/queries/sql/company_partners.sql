-- Who one company (or a brand that it owns) has deals with: one row a partner, the one with most deals first.
WITH own AS (
    SELECT company_id FROM chuhai.mart.companies WHERE company_id = $company OR parent_id = $company
),
theirs AS (
    SELECT deals.*
    FROM chuhai.mart.deals AS deals
    WHERE deal_id IN (SELECT deal_id FROM chuhai.mart.deal_parties SEMI JOIN own USING (company_id))
      AND {of_deals}
)
SELECT
    parties.company_id, any_value(companies.name) AS name, any_value(companies.name_zh) AS name_zh,
    count(*) AS deals, count(*) FILTER (theirs.status = 'ended') AS ended,
    list(DISTINCT coalesce(kinds.label, theirs.kind) ORDER BY coalesce(kinds.label, theirs.kind)) AS kind_names,
    max(theirs.shown_on) AS latest
FROM theirs
JOIN chuhai.mart.deal_parties AS parties USING (deal_id)
JOIN "chuhai".mart.companies AS companies USING (company_id)  -- in quotes: the English name in every language
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = theirs.kind
ANTI JOIN own ON own.company_id = parties.company_id
GROUP BY parties.company_id
ORDER BY deals DESC, latest DESC NULLS LAST, name;

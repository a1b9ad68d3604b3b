-- Deals, each once, under the shared filters: parties by company, years by when it can be placed.
WITH chosen AS (
    SELECT company_id
    FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id)
)
SELECT
    deals.*,
    coalesce(kinds.label, deals.kind) AS kind_name,
    coalesce(statuses.label, deals.status) AS status_name
FROM chuhai.mart.deals AS deals
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = deals.kind
LEFT JOIN chuhai.mart.labels AS statuses ON statuses.vocabulary = 'deal_status' AND statuses.code = deals.status
WHERE ($kinds::VARCHAR[] IS NULL OR list_contains($kinds::VARCHAR[], deals.kind))
  AND ($companies::VARCHAR[] IS NULL OR deals.deal_id IN (
        SELECT deal_id FROM chuhai.mart.deal_parties WHERE company_id IN (SELECT company_id FROM chosen)))
  AND ($first_year::INTEGER IS NULL OR year(deals.shown_on) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(deals.shown_on) <= $last_year)
ORDER BY deals.shown_on DESC NULLS LAST, deals.party_names, deals.deal_id;

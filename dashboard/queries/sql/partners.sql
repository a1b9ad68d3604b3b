-- Who is partnered with whom: one row for each pair of companies and kind of deal among the given deals, with how
-- many articles say so and the deals that show it.
WITH parties AS (
    SELECT parties.deal_id, parties.company_id, companies.name, companies.country, deals.kind, mentions.article_id
    FROM chuhai.mart.deal_parties AS parties
    JOIN chuhai.mart.deals AS deals USING (deal_id)
    JOIN chuhai.mart.deal_mentions AS mentions USING (deal_id)
    JOIN chuhai.mart.companies AS companies USING (company_id)
    WHERE list_contains($deals::VARCHAR[], parties.deal_id)
)
SELECT
    one.company_id AS one_id, one.name AS one_name, one.country AS one_country,
    other.company_id AS other_id, other.name AS other_name, other.country AS other_country,
    one.kind, coalesce(any_value(labels.label), one.kind) AS kind_name,
    count(DISTINCT one.article_id) AS articles,
    count(DISTINCT one.deal_id) AS deals,
    list(DISTINCT one.deal_id ORDER BY one.deal_id) AS deal_ids
FROM parties AS one
JOIN parties AS other ON other.deal_id = one.deal_id AND other.article_id = one.article_id
    AND other.company_id > one.company_id
LEFT JOIN chuhai.mart.labels AS labels ON labels.vocabulary = 'deal_kind' AND labels.code = one.kind
GROUP BY one.company_id, one.name, one.country, other.company_id, other.name, other.country, one.kind
ORDER BY one_name, other_name, one.kind;

-- All articles; `matches`: states a figure or a deal under the shared filters, or nothing is filtered. Those come first.
WITH chosen AS (
    SELECT company_id, brand_group
    FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id)
),
said AS (
    SELECT article_id
    FROM chuhai.mart.points
    WHERE article_id IS NOT NULL
      AND ($companies::VARCHAR[] IS NULL OR
            subject IN (SELECT company_id FROM chosen) OR subject IN (SELECT brand_group FROM chosen))
      AND ($first_year::INTEGER IS NULL OR year(period_end) >= $first_year)
      AND ($last_year::INTEGER IS NULL OR year(period_start) <= $last_year)
    UNION
    SELECT mentions.article_id
    FROM chuhai.mart.deal_mentions AS mentions
    JOIN chuhai.mart.deals AS deals USING (deal_id)
    WHERE ($companies::VARCHAR[] IS NULL
            OR list_has_any(mentions.parties || deals.parties, (SELECT list(company_id) FROM chosen)))
      AND ($first_year::INTEGER IS NULL OR year(deals.shown_on) >= $first_year)
      AND ($last_year::INTEGER IS NULL OR year(deals.shown_on) <= $last_year)
)
SELECT
    article_id, title, publisher, published, language, is_brief, figures, deals,
    ($companies::VARCHAR[] IS NULL AND $first_year::INTEGER IS NULL AND $last_year::INTEGER IS NULL)
        OR article_id IN (SELECT article_id FROM said) AS matches
FROM chuhai.mart.articles
ORDER BY matches DESC, published DESC NULLS LAST, title, article_id;

-- promise: The charts and the candidates together hold every figure, official row, deal and article.
-- level: blocking
-- do: Report it: a join in etl/sql/shown drops or doubles rows.
SELECT point_id AS row_id, 'points or candidates' AS missing_from
FROM (SELECT figure_id AS point_id FROM core.figures UNION ALL SELECT official_id FROM core.official_series)
ANTI JOIN (SELECT point_id FROM mart.points UNION ALL SELECT candidate_id FROM mart.candidates WHERE record = 'figure') AS shown
    USING (point_id)
UNION ALL
SELECT mention_id, 'mentions of deals or candidates'
FROM core.deal_mentions
ANTI JOIN (SELECT mention_id FROM mart.deal_mentions UNION ALL SELECT candidate_id FROM mart.candidates WHERE record = 'deal') AS shown
    USING (mention_id)
UNION ALL
SELECT deal_id, 'deals'
FROM (SELECT DISTINCT deal_id FROM mart.deal_mentions EXCEPT ALL SELECT deal_id FROM mart.deals)
UNION ALL
SELECT deal_id, 'deals without a history' FROM (SELECT deal_id FROM mart.deals EXCEPT SELECT deal_id FROM mart.deal_stages)
UNION ALL
SELECT article_id, 'articles' FROM (SELECT article_id FROM core.articles EXCEPT ALL SELECT article_id FROM mart.articles)
ORDER BY ALL;

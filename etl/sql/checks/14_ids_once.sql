-- promise: Every id of a row is there once, and every row's article is there.
-- level: blocking
-- do: Report it: a load put rows in beside those that they replace.
WITH ids AS (
    SELECT 'core.articles' AS of_table, article_id AS row_id FROM core.articles
    UNION ALL
    SELECT 'core.figures', figure_id FROM core.figures
    UNION ALL
    SELECT 'core.deal_mentions', mention_id FROM core.deal_mentions
    UNION ALL
    SELECT 'core.intervals', claim_id FROM core.intervals
    UNION ALL
    SELECT 'core.groups', group_id FROM core.groups
    UNION ALL
    SELECT 'core.deals', deal_id FROM core.deals
    UNION ALL
    SELECT 'mart.points', point_id FROM mart.points
    UNION ALL
    SELECT 'mart.candidates', candidate_id FROM mart.candidates
    UNION ALL
    SELECT 'mart.deal_mentions', mention_id FROM mart.deal_mentions
    UNION ALL
    SELECT 'mart.deals', deal_id FROM mart.deals
    UNION ALL
    SELECT 'mart.articles', article_id FROM mart.articles
    UNION ALL
    SELECT 'carriers', carrier_id FROM mart.carriers
)
SELECT row_id, of_table || ', ' || count(*) || ' times' AS problem
FROM ids
GROUP BY of_table, row_id
HAVING count(*) > 1
UNION ALL
SELECT figure_id, 'its article is missing' FROM core.figures ANTI JOIN core.articles USING (article_id)
UNION ALL
SELECT mention_id, 'its article is missing' FROM core.deal_mentions ANTI JOIN core.articles USING (article_id)
UNION ALL
SELECT carrier_id, 'its article is missing' FROM core.carriers ANTI JOIN core.articles USING (article_id)
UNION ALL
SELECT point_id, 'is shown and not in core'
FROM mart.points
WHERE point_id NOT IN (SELECT figure_id FROM core.figures UNION ALL SELECT official_id FROM core.official_series)
UNION ALL
SELECT candidate_id, 'is shown and not in core'
FROM mart.candidates
WHERE candidate_id NOT IN (SELECT figure_id FROM core.figures UNION ALL SELECT mention_id FROM core.deal_mentions)
UNION ALL
SELECT mention_id, 'is shown and not in core' FROM mart.deal_mentions ANTI JOIN core.deal_mentions USING (mention_id)
ORDER BY ALL;

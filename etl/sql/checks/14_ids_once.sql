-- promise: Every id of a row is there once, and every row's article is there.
-- level: blocking
-- do: Report it: a load put rows in beside those that they replace.
-- Each table by itself: memory holds the ids of one.
SELECT article_id AS row_id, 'core.articles, ' || count(*) || ' times' AS problem FROM core.articles GROUP BY article_id HAVING count(*) > 1
UNION ALL
SELECT figure_id, 'core.figures, ' || count(*) || ' times' FROM core.figures GROUP BY figure_id HAVING count(*) > 1
UNION ALL
SELECT mention_id, 'core.deal_mentions, ' || count(*) || ' times' FROM core.deal_mentions GROUP BY mention_id HAVING count(*) > 1
UNION ALL
SELECT claim_id, 'core.intervals, ' || count(*) || ' times' FROM core.intervals GROUP BY claim_id HAVING count(*) > 1
UNION ALL
SELECT group_id, 'core.groups, ' || count(*) || ' times' FROM core.groups GROUP BY group_id HAVING count(*) > 1
UNION ALL
SELECT deal_id, 'core.deals, ' || count(*) || ' times' FROM core.deals GROUP BY deal_id HAVING count(*) > 1
UNION ALL
SELECT point_id, 'mart.points, ' || count(*) || ' times' FROM mart.points GROUP BY point_id HAVING count(*) > 1
UNION ALL
SELECT candidate_id, 'mart.candidates, ' || count(*) || ' times' FROM mart.candidates GROUP BY candidate_id HAVING count(*) > 1
UNION ALL
SELECT mention_id, 'mart.deal_mentions, ' || count(*) || ' times' FROM mart.deal_mentions GROUP BY mention_id HAVING count(*) > 1
UNION ALL
SELECT deal_id, 'mart.deals, ' || count(*) || ' times' FROM mart.deals GROUP BY deal_id HAVING count(*) > 1
UNION ALL
SELECT article_id, 'mart.articles, ' || count(*) || ' times' FROM mart.articles GROUP BY article_id HAVING count(*) > 1
UNION ALL
SELECT carrier_id, 'carriers, ' || count(*) || ' times' FROM mart.carriers GROUP BY carrier_id HAVING count(*) > 1
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

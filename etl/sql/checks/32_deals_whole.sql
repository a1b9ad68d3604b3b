-- promise: Every id of a deal, a mention, an article or a company in the tables of deals leads to its row.
-- level: blocking
-- do: Report it: a join in etl/sql/deals drops rows.
SELECT 'deal_parties' AS of_table, deal_id AS row_id, 'deal' AS missing FROM core.deal_parties ANTI JOIN core.deals USING (deal_id)
UNION ALL
SELECT 'deal_parties', deal_id, 'company ' || company_id FROM core.deal_parties ANTI JOIN core.companies USING (company_id)
UNION ALL
SELECT 'deals', deal_id, 'mention' FROM core.deals ANTI JOIN core.deal_members ON deal_members.mention_id = deals.deal_id
UNION ALL
SELECT 'deals', deal_id, 'parties' FROM core.deals ANTI JOIN core.deal_parties USING (deal_id)
UNION ALL
SELECT 'deal_members', mention_id, 'mention' FROM core.deal_members ANTI JOIN core.deal_mentions USING (mention_id)
UNION ALL
SELECT 'deal_members', mention_id, 'deal' FROM core.deal_members ANTI JOIN core.deals USING (deal_id)
UNION ALL
SELECT 'deal_stages', stage_id, 'member' FROM core.deal_stages ANTI JOIN core.deal_members USING (deal_id, mention_id)
UNION ALL
SELECT 'deal_stages', stage_id, 'article' FROM core.deal_stages ANTI JOIN core.articles USING (article_id)
UNION ALL
SELECT 'deal_values', deal_id, field FROM core.deal_values ANTI JOIN core.deal_members USING (deal_id, mention_id)
UNION ALL
SELECT 'related_deals', deal_id, 'deal' FROM core.related_deals ANTI JOIN core.deals USING (deal_id)
UNION ALL
SELECT 'related_deals', other_deal_id, 'the other way' FROM core.related_deals AS r
ANTI JOIN core.related_deals AS back ON back.deal_id = r.other_deal_id AND back.other_deal_id = r.deal_id
ORDER BY ALL;

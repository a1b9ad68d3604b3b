-- What is sure enough to be charted. The rest of core.figures and core.deal_mentions are candidates for review.
CREATE TEMP VIEW charted_figures AS
SELECT f.* FROM core.figures AS f JOIN core.load AS l ON f.confidence >= l.figures_from;

CREATE TEMP VIEW charted_mentions AS
SELECT d.* FROM core.deal_mentions AS d JOIN core.load AS l ON d.confidence >= l.deals_from;

CREATE TEMP VIEW named_parties AS
SELECT mention_id, list(company_id ORDER BY position) AS parties, string_agg(name, ', ' ORDER BY position) AS party_names
FROM core.mention_parties
JOIN core.companies USING (company_id)
WHERE mention_id IN (SELECT mention_id FROM core.deal_mentions SEMI JOIN moving USING (article_id))
    OR mention_id IN (SELECT mention_id FROM core.deal_members SEMI JOIN touched_deals USING (deal_id))
GROUP BY mention_id;

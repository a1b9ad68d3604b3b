-- The parties of every mention that is sure enough to be charted. Only mentions of one block can be the same deal: of the
-- same groups, or inside one group of the same companies. So only blocks that a mention came to, or went from, are told
-- anew, and those that people's merges and splits link.
CREATE TEMP TABLE company_lines AS
WITH RECURSIVE up (company_id, owner, depth) AS (
    SELECT company_id, company_id, 0 FROM core.companies
    UNION ALL
    SELECT up.company_id, c.parent_id, up.depth + 1
    FROM up JOIN core.companies AS c ON c.company_id = up.owner
    WHERE c.parent_id IS NOT NULL AND up.depth < 9
)
SELECT company_id, list(owner ORDER BY depth) AS line, arg_max(owner, depth) AS top
FROM up
GROUP BY company_id;

CREATE TEMP TABLE moved_mentions AS
SELECT coalesce(n.mention_id, b.mention_id) AS mention_id, coalesce(n.parties, b.parties) AS parties
FROM marked_mentions AS n
FULL JOIN mentions_before AS b ON b.mention_id = n.mention_id AND b.mark = n.mark
WHERE n.mention_id IS NULL OR b.mention_id IS NULL;

CREATE TEMP TABLE all_party_sets AS
WITH charted AS (
    SELECT mention_id FROM core.deal_mentions AS m JOIN core.load AS l ON m.confidence >= l.deals_from
),
named AS (
    SELECT mention_id, list(company_id ORDER BY company_id) AS parties
    FROM core.mention_parties SEMI JOIN charted USING (mention_id)
    GROUP BY mention_id
    UNION
    SELECT mention_id, list_sort(parties) FROM moved_mentions
),
lined AS (
    SELECT parties, list({'id': company_id, 'line': line}) AS members, flatten(list(line)) AS lines,
        list_sort(list(DISTINCT top)) AS tops
    FROM (SELECT DISTINCT parties, unnest(parties) AS company_id FROM named) JOIN company_lines USING (company_id)
    GROUP BY parties
)
SELECT n.mention_id, l.*, CASE WHEN len(tops) > 1 THEN tops ELSE parties END AS block
FROM named AS n
JOIN lined AS l USING (parties);

CREATE TEMP TABLE touched_mentions AS
WITH touching AS (
    SELECT mention_id FROM moved_mentions
    UNION
    FROM turned_rows
    UNION
    SELECT mention_id FROM core.deal_members WHERE joined_by = 'decision'
    UNION
    SELECT mention_id FROM staged_deal_links
    UNION
    SELECT other_mention_id FROM staged_deal_links
)
SELECT mention_id
FROM all_party_sets
WHERE block IN (SELECT block FROM all_party_sets SEMI JOIN touching USING (mention_id));

-- What was told of them goes.
CREATE TEMP TABLE touched_deals AS
SELECT DISTINCT deal_id FROM core.deal_members SEMI JOIN touched_mentions USING (mention_id);

DELETE FROM core.deals WHERE deal_id IN (FROM touched_deals);
DELETE FROM core.deal_parties WHERE deal_id IN (FROM touched_deals);
DELETE FROM core.deal_members WHERE deal_id IN (FROM touched_deals);
DELETE FROM core.deal_stages WHERE deal_id IN (FROM touched_deals);
DELETE FROM core.deal_values WHERE deal_id IN (FROM touched_deals);
DELETE FROM core.related_deals WHERE deal_id IN (FROM touched_deals);

DROP VIEW marked_mentions;

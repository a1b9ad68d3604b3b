-- Touched deals, their history and their mentions, with the names a reader sees and the articles they stand in.
INSERT INTO mart.deal_mentions BY NAME
SELECT m.* EXCLUDE (reasons, stages), b.deal_id, b.joined_by, p.parties, p.party_names,
    a.publisher, a.title, a.url, a.published, a.is_brief, a.language
FROM charted_mentions AS m
JOIN core.deal_members AS b USING (mention_id)
JOIN named_parties AS p USING (mention_id)
JOIN core.articles AS a USING (article_id)
WHERE b.deal_id IN (FROM touched_deals)
ORDER BY b.deal_id, a.published, m.article_id, m.evidence_start;

INSERT INTO mart.deal_parties FROM core.deal_parties SEMI JOIN touched_deals USING (deal_id) ORDER BY deal_id, position;

INSERT INTO mart.deals BY NAME
WITH told AS (
    SELECT deal_id, count(*) AS mentions, count(DISTINCT article_id) AS articles,
        list(DISTINCT article_id ORDER BY article_id) AS article_ids, max(published) AS last_published
    FROM mart.deal_mentions
    SEMI JOIN touched_deals USING (deal_id)
    GROUP BY deal_id
),
named AS (
    SELECT deal_id, list(company_id ORDER BY position) AS parties, string_agg(name, ', ' ORDER BY position) AS party_names
    FROM core.deal_parties
    SEMI JOIN touched_deals USING (deal_id)
    JOIN core.companies USING (company_id)
    GROUP BY deal_id
)
SELECT
    d.*, n.* EXCLUDE (deal_id), t.* EXCLUDE (deal_id),
    rpad(d.announced, 10, '-01')::DATE AS announced_on,
    coalesce(announced_on, m.published) AS shown_on,
    m.article_id, m.evidence, m.evidence_start, m.evidence_end,
    m.publisher, m.title, m.url, m.published, m.is_brief, m.language
FROM core.deals AS d
JOIN named AS n USING (deal_id)
JOIN told AS t USING (deal_id)
JOIN mart.deal_mentions AS m ON m.mention_id = d.deal_id
ORDER BY shown_on, d.deal_id;

INSERT INTO mart.deal_stages BY NAME
SELECT s.*, a.publisher, a.title, a.url, a.published, a.is_brief, a.language
FROM core.deal_stages AS s
SEMI JOIN touched_deals USING (deal_id)
JOIN core.articles AS a USING (article_id)
ORDER BY s.deal_id, s.step, a.published, s.article_id, s.evidence_start;

INSERT INTO mart.deal_values BY NAME FROM core.deal_values SEMI JOIN touched_deals USING (deal_id) ORDER BY deal_id, field;

INSERT INTO mart.related_deals FROM core.related_deals SEMI JOIN touched_deals USING (deal_id) ORDER BY deal_id, other_deal_id;

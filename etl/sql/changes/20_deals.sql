-- Deals that came, went, got further, became one or were told apart. An older article gives a deal another id, so a deal
-- is known by its mentions: it lives on in the deal that has the mention which gave it its id.
CREATE TEMP MACRO furthest_stages(stages) AS TABLE
    SELECT deal_id, arg_max(stage, position) AS stage
    FROM query_table(stages)
    JOIN stage_ranks USING (stage)
    GROUP BY deal_id;

CREATE TEMP TABLE deal_ties AS
SELECT DISTINCT o.deal_id AS old_id, n.deal_id AS new_id, o.mention_id = o.deal_id AS is_first
FROM old_mentions AS o
JOIN mart.deal_mentions AS n USING (mention_id);

CREATE TEMP TABLE heirs AS
SELECT old_id, coalesce(min(new_id) FILTER (WHERE is_first), min(new_id)) AS new_id FROM deal_ties GROUP BY old_id;

CREATE TEMP TABLE shown_stages AS FROM mart.deal_stages SEMI JOIN touched_deals USING (deal_id);

CREATE TEMP TABLE deal_changes AS
WITH before AS (SELECT deal_id, stage FROM furthest_stages('old_stages')),
after AS (SELECT deal_id, stage FROM furthest_stages('shown_stages')),
kept AS (
    SELECT h.old_id, h.new_id, b.stage AS before_status, a.stage AS after_status,
        row_number() OVER (PARTITION BY h.new_id ORDER BY h.old_id <> h.new_id, h.old_id) AS rank
    FROM heirs AS h
    LEFT JOIN before AS b ON b.deal_id = h.old_id
    LEFT JOIN after AS a ON a.deal_id = h.new_id
)
SELECT 'deal_moved' AS kind, old_id, new_id, before_status, after_status
FROM kept
WHERE rank = 1 AND before_status IS DISTINCT FROM after_status
UNION ALL
SELECT 'deal_joined', old_id, new_id, before_status, after_status FROM kept WHERE rank > 1
UNION ALL
SELECT CASE WHEN t.new_id IS NULL THEN 'deal_came' ELSE 'deal_parted' END, t.old_id, d.deal_id, NULL, a.stage
FROM mart.deals AS d
LEFT JOIN after AS a USING (deal_id)
LEFT JOIN (SELECT new_id, min(old_id) AS old_id FROM deal_ties GROUP BY new_id) AS t ON t.new_id = d.deal_id
WHERE d.deal_id IN (FROM touched_deals) AND d.deal_id NOT IN (SELECT new_id FROM heirs)
UNION ALL
SELECT 'deal_went', o.deal_id, NULL, b.stage, NULL
FROM old_deals AS o
LEFT JOIN before AS b USING (deal_id)
WHERE o.deal_id NOT IN (SELECT old_id FROM heirs);

INSERT INTO found_changes BY NAME
SELECT 0 AS load_id, c.kind, coalesce(c.new_id, c.old_id) AS row_id, d.party_names AS words, d.kind AS deal_kind,
    d.object, d.announced, d.announced_on AS period_start, d.announced_on AS period_end,
    d.parties AS companies, c.old_id AS before_id, c.before_status, c.new_id AS after_id, c.after_status,
    'article' AS origin, d.article_id, d.title, d.publisher, d.published, d.url, d.is_brief, d.evidence AS quotation,
    row_number() OVER (PARTITION BY c.kind ORDER BY d.shown_on DESC NULLS LAST, d.deal_id) AS position
FROM deal_changes AS c
JOIN (FROM mart.deals UNION ALL BY NAME FROM old_deals ANTI JOIN mart.deals USING (deal_id)) AS d
    ON d.deal_id = coalesce(c.new_id, c.old_id);

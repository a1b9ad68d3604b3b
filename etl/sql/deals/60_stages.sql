-- The history of each deal: when each stage was, how that is known, and what is odd about it.
CREATE TEMP TABLE dated_stages AS
SELECT
    b.deal_id, s.mention_id, s.article_id, s.stage, r.position, s.evidence, s.evidence_start, s.evidence_end,
    substring(a.text, s.word_start + 1, s.word_end - s.word_start) AS word,
    coalesce(s.said, s.day::VARCHAR) AS said,
    CASE WHEN s.said IS NOT NULL THEN 'words' WHEN s.day IS NOT NULL THEN 'publication' ELSE 'nothing' END AS dated_by,
    s.first_on, coalesce(s.last_on, s.day) AS last_on
FROM told_stages AS s
JOIN members AS b USING (mention_id)
JOIN stage_ranks AS r USING (stage)
JOIN core.articles AS a USING (article_id);

-- Odd is what the words date before a stage that comes earlier, and what they date, or what is told as being so, after
-- the end. What is told after the end without a date, but for being in force, may well have been before it.
CREATE TEMP TABLE flagged_stages AS
WITH ends AS (
    SELECT deal_id, min(last_on) AS ended_on FROM dated_stages WHERE stage = 'ended' GROUP BY deal_id
),
starts AS (
    SELECT DISTINCT deal_id, position, first_on FROM dated_stages WHERE dated_by = 'words' AND stage <> 'in_force'
)
SELECT
    d.*, printf('%s %s', dated_by, said) AS key,
    CASE
        WHEN d.stage <> 'ended' AND (d.first_on > e.ended_on
            OR (d.stage = 'in_force' AND d.dated_by = 'publication' AND d.last_on > e.ended_on)) THEN 'after the end'
        WHEN d.dated_by = 'words' AND d.stage <> 'in_force' AND EXISTS (
            FROM starts AS s WHERE s.deal_id = d.deal_id AND s.position < d.position AND s.first_on > d.last_on
        ) THEN 'before an earlier stage'
    END AS flag
FROM dated_stages AS d
LEFT JOIN ends AS e USING (deal_id);

-- Rows tell of the same event where the stage is the same and one date is part of the other; what has no date in words
-- tells of the only event that has one, if there is only one.
CREATE TEMP TABLE events AS
WITH worded AS (
    SELECT DISTINCT deal_id, stage, said FROM flagged_stages WHERE dated_by = 'words'
),
finest AS (
    SELECT w.deal_id, w.stage, w.said
    FROM worded AS w
    WHERE NOT EXISTS (
        FROM worded AS o
        WHERE o.deal_id = w.deal_id AND o.stage = w.stage AND starts_with(o.said, w.said) AND o.said <> w.said)
),
finer AS (
    SELECT w.deal_id, w.stage, w.said, min(f.said) AS event
    FROM worded AS w
    JOIN finest AS f USING (deal_id, stage)
    WHERE starts_with(f.said, w.said)
    GROUP BY ALL
    HAVING count(*) = 1
),
lone AS (
    SELECT deal_id, stage, min(said) AS event FROM finest GROUP BY deal_id, stage HAVING count(*) = 1
)
SELECT
    s.*,
    CASE
        WHEN s.dated_by = 'words' THEN coalesce(f.event, s.said)
        WHEN s.flag IS NULL THEN coalesce(l.event, 'told')
        ELSE 'told after the end'
    END AS event
FROM flagged_stages AS s
LEFT JOIN finer AS f ON f.deal_id = s.deal_id AND f.stage = s.stage AND f.said = s.said AND s.dated_by = 'words'
LEFT JOIN lone AS l ON l.deal_id = s.deal_id AND l.stage = s.stage;

INSERT INTO core.deal_stages BY NAME
WITH begun AS (
    SELECT *, min(coalesce(first_on, last_on)) FILTER (WHERE dated_by = 'words') OVER event AS worded_on,
        min(last_on) OVER event AS told_on
    FROM events
    WINDOW event AS (PARTITION BY deal_id, stage, event)
)
SELECT
    left(sha256(concat_ws('|', mention_id, stage, dated_by, said, evidence_start, evidence_end)), 16) AS stage_id,
    deal_id, mention_id, article_id, stage, said,
    CASE length(said) WHEN 4 THEN 'year' WHEN 7 THEN 'month' WHEN 10 THEN 'day' END AS precision,
    dated_by, first_on, last_on, word, evidence, evidence_start, evidence_end, flag,
    dense_rank() OVER (PARTITION BY deal_id
        ORDER BY coalesce(worded_on, told_on) NULLS LAST, position, event) AS step
FROM begun
ORDER BY deal_id, step, article_id, evidence_start;

INSERT INTO touched_deals SELECT DISTINCT deal_id FROM members WHERE deal_id NOT IN (FROM touched_deals);

DROP TABLE events;
DROP TABLE flagged_stages;
DROP TABLE dated_stages;
DROP TABLE shown_values;
DROP TABLE told_values;
DROP TABLE members;
DROP TABLE bundles;
DROP TABLE by_rules;
DROP TABLE twins;
DROP MACRO apart_by;
DROP MACRO is_step;
DROP MACRO long_after;
DROP TABLE pair_rules;
DROP TABLE same_parties;
DROP TABLE distinct_facts;
DROP TABLE facts;
DROP TABLE objects;
DROP TABLE party_sets;
DROP TABLE told_stages;
DROP TABLE sure_mentions;
DROP TABLE all_party_sets;
DROP TABLE moved_mentions;
DROP TABLE mentions_before;
DROP TABLE touched_mentions;

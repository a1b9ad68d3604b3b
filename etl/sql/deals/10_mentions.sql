-- The touched mentions that are sure enough to be charted, with the stages that they tell, each with its dates as days.
CREATE TEMP MACRO first_day(said) AS try_cast(rpad(said, 10, '-01') AS DATE);
CREATE TEMP MACRO last_day_of(said) AS
    CASE length(said)
        WHEN 4 THEN try_cast(said || '-12-31' AS DATE)
        WHEN 7 THEN last_day(first_day(said))
        ELSE first_day(said)
    END;

CREATE TEMP TABLE sure_mentions AS
SELECT m.*, CASE WHEN a.published_from <> 'guessed' THEN a.published END AS day
FROM core.deal_mentions AS m
SEMI JOIN touched_mentions USING (mention_id)
JOIN core.load AS l ON m.confidence >= l.deals_from
JOIN core.articles AS a USING (article_id);

CREATE TEMP TABLE party_sets AS FROM all_party_sets SEMI JOIN sure_mentions USING (mention_id);

-- Where no stage stands for a mention's status, its sentence does.
CREATE TEMP TABLE told_stages AS
WITH told AS (
    SELECT mention_id, article_id, day, unnest(stages) AS item FROM sure_mentions
),
worded AS (
    SELECT mention_id, article_id, day, item.* FROM told
),
unworded AS (
    SELECT m.mention_id, m.article_id, m.day, m.status AS stage, m.announced AS said, m.evidence, m.evidence_start, m.evidence_end
    FROM sure_mentions AS m
    WHERE NOT EXISTS (
        FROM worded AS w JOIN stage_ranks AS r USING (stage) WHERE w.mention_id = m.mention_id AND r.status = m.status)
),
dated AS (
    FROM worded UNION ALL BY NAME FROM unworded
)
SELECT
    mention_id, article_id, day, stage, word_start, word_end, evidence, evidence_start, evidence_end,
    CASE WHEN first_day(said) IS NOT NULL THEN said END AS said,
    first_day(said) AS first_on, last_day_of(said) AS last_on
FROM dated;

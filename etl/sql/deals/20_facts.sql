-- What each mention says of a deal, in a form in which two mentions can be compared: its facts. Mentions with the same
-- facts are compared as one.
CREATE TEMP TABLE objects AS
WITH spelled AS (
    SELECT DISTINCT m.object, coalesce(s.name, lower(m.object)) AS text
    FROM sure_mentions AS m
    LEFT JOIN object_spellings AS s ON lower(m.object) = lower(s.other)
    WHERE m.object IS NOT NULL
),
stripped AS (
    SELECT object, text, regexp_replace(text, (SELECT string_agg(pattern, '|' ORDER BY position) FROM object_classes), ' ', 'g') AS rest
    FROM spelled
)
SELECT
    object,
    (SELECT arg_min(class, position) FROM object_classes AS c WHERE c.class <> 'plain' AND regexp_matches(text, c.pattern)) AS class,
    list_filter(string_split_regex(rest, '[\s"“”]+'), lambda word: word <> '') AS name
FROM stripped;

-- Since when: what a mention says with a date of how the deal came about. Without one, news of a plan or an announcement
-- is of its article's day, and anything else began at some time before that day.
CREATE TEMP TABLE facts AS
WITH came_about AS (
    SELECT s.mention_id,
        min(s.first_on) FILTER (WHERE NOT is_late) AS first_on, max(s.last_on) FILTER (WHERE NOT is_late) AS last_on,
        min(s.last_on) FILTER (WHERE is_late) AS by_day,
        min(coalesce(s.last_on, s.day)) FILTER (WHERE stage = 'ended') AS ended_on
    FROM (SELECT *, stage IN ('launched', 'ended') AS is_late FROM told_stages) AS s
    GROUP BY s.mention_id
),
-- What a mention says about which deal of its companies it is, as etl/deals/rows/tellings.py keeps it; and the mentions that one
-- article tells apart.
marks AS (
    SELECT m.mention_id,
        nullif(list_sort(list_filter(m.reasons, lambda r: starts_with(r, 'venture: '))), []) AS ventures,
        nullif(list_sort(list_filter(m.reasons, lambda r: starts_with(r, 'country: '))), []) AS countries,
        CASE WHEN count(*) OVER (PARTITION BY m.article_id, p.parties, m.kind) > 1 THEN m.article_id END AS told_in
    FROM sure_mentions AS m
    JOIN party_sets AS p USING (mention_id)
),
stated AS (
    SELECT
        m.mention_id, p.block, p.parties, m.kind, m.amount, m.amount_unit, m.stake_percent,
        CASE WHEN m.kind IN (SELECT first FROM deal_steps) THEN m.status END AS step_status,
        o.class, nullif(o.name, []) AS name, c.ended_on,
        m.status IN ('planned', 'announced') AS is_news,
        CASE WHEN c.first_on IS NOT NULL OR NOT is_news THEN c.first_on ELSE m.day END AS begun_first,
        coalesce(c.last_on, least(m.day, c.by_day)) AS begun_last,
        k.ventures, k.countries, k.told_in,
        CASE WHEN k.told_in IS NOT NULL
                OR EXISTS (FROM staged_deal_links AS l WHERE l.verdict = 'apart' AND m.mention_id IN (l.mention_id, l.other_mention_id))
            THEN m.mention_id END AS lone
    FROM sure_mentions AS m
    JOIN party_sets AS p USING (mention_id)
    JOIN came_about AS c USING (mention_id)
    JOIN marks AS k USING (mention_id)
    LEFT JOIN objects AS o USING (object)
)
SELECT mention_id, COLUMNS(* EXCLUDE (mention_id)),
    dense_rank() OVER (ORDER BY block, parties, kind, step_status, class, name, amount, amount_unit, stake_percent,
        begun_first, begun_last, ended_on, ventures, countries, lone) AS fact
FROM stated;

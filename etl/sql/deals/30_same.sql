-- Which facts are of one deal: by the rules, then by what people said.
CREATE TEMP TABLE distinct_facts AS
SELECT DISTINCT ON (fact) * EXCLUDE (mention_id, is_news) FROM facts;

CREATE TEMP TABLE same_parties AS
WITH sets AS (SELECT DISTINCT ON (parties) block, parties, members, lines FROM party_sets)
SELECT one.parties AS parties, other.parties AS other_parties
FROM sets AS one
JOIN sets AS other USING (block)
WHERE one.parties = other.parties
    OR (len(list_filter(one.members, lambda m: NOT list_contains(other.lines, m.id) AND NOT list_has_any(m.line, other.parties))) = 0
        AND len(list_filter(other.members, lambda m: NOT list_contains(one.lines, m.id) AND NOT list_has_any(m.line, one.parties))) = 0);

CREATE TEMP MACRO long_after(later, earlier, months) AS coalesce(later > earlier + to_months(months), false);

CREATE TEMP TABLE comparable_kinds AS
SELECT kind, kind AS other_kind FROM deal_kind_rules
UNION
SELECT first, then_kind FROM deal_steps
UNION
SELECT then_kind, first FROM deal_steps;

-- Every two facts about the same parties and of kinds that may be one, with the first thing that keeps them apart, null for nothing.
CREATE TEMP TABLE compared AS
SELECT
    one.fact, other.fact AS other_fact,
    CASE
        WHEN one.kind <> other.kind AND NOT EXISTS (
            FROM deal_steps AS s
            WHERE (s.first = one.kind AND s.then_kind = other.kind AND list_contains(s.statuses, one.step_status)
                    AND other.begun_first BETWEEN one.begun_first AND one.begun_first + to_months(s.months))
               OR (s.first = other.kind AND s.then_kind = one.kind AND list_contains(s.statuses, other.step_status)
                    AND one.begun_first BETWEEN other.begun_first AND other.begun_first + to_months(s.months))
        ) THEN 'kind'
        WHEN one.told_in = other.told_in AND one.kind = other.kind AND one.parties = other.parties THEN 'one text'
        WHEN one.kind = other.kind AND NOT list_has_any(one.ventures, other.ventures) THEN 'venture'
        WHEN one.kind = other.kind AND NOT list_has_any(one.countries, other.countries) THEN 'country'
        WHEN one.begun_first > other.ended_on OR other.begun_first > one.ended_on THEN 'end'
        WHEN long_after(one.begun_first, other.begun_last, r.months)
            OR long_after(other.begun_first, one.begun_last, r.months) THEN 'time'
        WHEN r.object_counts AND (one.class <> other.class
            OR NOT coalesce(list_has_all(one.name, other.name) OR list_has_all(other.name, one.name), true)) THEN 'object'
        WHEN abs(one.stake_percent - other.stake_percent) > r.stake_points THEN 'stake'
        WHEN one.amount_unit = other.amount_unit
            AND greatest(one.amount, other.amount) > r.amount_times * least(one.amount, other.amount) THEN 'amount'
        WHEN EXISTS (
            FROM staged_deal_links AS l
            WHERE l.verdict = 'apart' AND (l.mention_id, l.other_mention_id) IN ((one.lone, other.lone), (other.lone, one.lone))
        ) THEN 'decision'
    END AS apart_by
FROM distinct_facts AS one
JOIN same_parties AS p USING (parties)
JOIN comparable_kinds AS k USING (kind)
JOIN distinct_facts AS other ON other.parties = p.other_parties AND other.kind = k.other_kind
JOIN deal_kind_rules AS r ON r.kind = one.kind
WHERE one.fact <> other.fact;

CREATE TEMP TABLE fitting AS
SELECT fact, list_sort(list(other_fact)) AS fits
FROM (SELECT fact, other_fact FROM compared WHERE apart_by IS NULL UNION ALL SELECT fact, fact FROM distinct_facts)
GROUP BY fact;

-- A fact that fits two which do not fit each other belongs to neither. Without those, all that fit one fit each other.
CREATE TEMP TABLE torn AS
SELECT DISTINCT one.fact
FROM (SELECT fact, fits, unnest(fits) AS other_fact FROM fitting) AS one
JOIN fitting AS other ON other.fact = one.other_fact
WHERE other.fits <> one.fits AND NOT list_has_all(other.fits, one.fits);

CREATE TEMP TABLE by_rules AS
WITH sound AS (
    SELECT fact, min(other_fact) AS bundle
    FROM (SELECT fact, unnest(fits) AS other_fact FROM fitting)
    ANTI JOIN torn USING (fact)
    WHERE other_fact NOT IN (SELECT fact FROM torn)
    GROUP BY fact
)
SELECT fact, false AS is_torn, bundle FROM sound
UNION ALL
SELECT fact, true, min(fact) OVER (PARTITION BY fits) FROM fitting SEMI JOIN torn USING (fact);

-- What a person called the same brings whole bundles together, however many words lie between.
CREATE TEMP TABLE bundles AS
WITH RECURSIVE placed AS (
    SELECT f.mention_id, r.bundle, r.is_torn FROM facts AS f JOIN by_rules AS r USING (fact)
),
links AS (
    SELECT DISTINCT one.bundle, other.bundle AS other_bundle
    FROM (
        SELECT mention_id, other_mention_id FROM staged_deal_links WHERE verdict = 'same'
        UNION ALL
        SELECT other_mention_id, mention_id FROM staged_deal_links WHERE verdict = 'same'
    ) AS l
    JOIN placed AS one USING (mention_id)
    JOIN placed AS other ON other.mention_id = l.other_mention_id
),
reached (bundle, other_bundle) AS (
    FROM links
    UNION
    SELECT r.bundle, l.other_bundle FROM reached AS r JOIN links AS l ON l.bundle = r.other_bundle
),
joined AS (
    SELECT bundle, min(other_bundle) AS first_bundle FROM reached GROUP BY bundle
)
SELECT p.mention_id, p.is_torn, coalesce(least(j.first_bundle, p.bundle), p.bundle) AS bundle,
    j.bundle IS NOT NULL OR f.lone IS NOT NULL AND f.told_in IS NULL AS is_decided
FROM placed AS p
JOIN facts AS f USING (mention_id)
LEFT JOIN joined AS j USING (bundle);

-- A deal is named after its first mention, so that newer articles never rename it.
CREATE TEMP TABLE members AS
SELECT
    b.mention_id,
    first_value(b.mention_id) OVER (
        PARTITION BY b.bundle ORDER BY a.published NULLS LAST, m.article_id, m.evidence_start, b.mention_id) AS deal_id,
    CASE
        WHEN b.is_decided THEN 'decision'
        WHEN b.is_torn THEN 'fits several'
        WHEN count(*) OVER (PARTITION BY b.bundle) = 1 THEN 'alone'
        ELSE 'facts'
    END AS joined_by
FROM bundles AS b
JOIN sure_mentions AS m USING (mention_id)
JOIN core.articles AS a USING (article_id);

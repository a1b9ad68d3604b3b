-- How each member stands to those that rank before it, what speaks for each group, and by which rule.
CREATE TEMP TABLE chosen AS
SELECT about, any_value(c.members) AS members,
    arg_min(claim_id, position) FILTER (WHERE m.claim_id IS NULL) AS chosen_id,
    arg_min(c.status, position) FILTER (WHERE m.claim_id IS NULL) AS chosen_status
FROM claims AS c
LEFT JOIN wrongly_dated AS m USING (claim_id)
GROUP BY about;

-- The members of groups of several; those that stand alone need no comparing.
CREATE TEMP TABLE several AS
SELECT c.*, m.claim_id IS NOT NULL AS is_misdated, m.against_id AS other_number
FROM claims AS c
LEFT JOIN wrongly_dated AS m USING (claim_id)
WHERE c.members > 1;

-- The best of each status and counter: what the others are held against.
CREATE TEMP TABLE standards AS
SELECT * EXCLUDE (scores)
FROM several
WHERE NOT is_misdated
QUALIFY row_number() OVER (PARTITION BY about, status, counter ORDER BY position) = 1;

CREATE TEMP TABLE held_against AS
WITH pairs AS (
    SELECT m.claim_id, s.claim_id AS other_id, s.position,
        are_alike(m.status, s.status, m.counter, s.counter, m.article_id, s.article_id) AS is_alike,
        are_apart(m.reach, s.reach) AS is_apart,
        m.status = 'actual' AND s.status = 'actual' AND s.is_official AND NOT m.is_official AND s.counter <> m.said_counter
            AS is_of_another_counter,
        m.status = s.status AND s.counter = m.said_counter AS is_of_its_own,
        are_one_text(m.article_id, s.article_id, m.part_rank, s.part_rank) AS is_one_text,
        m.article_id IS DISTINCT FROM s.article_id AS is_elsewhere,
        says_the_same(m.value, s.value, m.value_high, s.value_high, m.bound, s.bound) AS is_same
    FROM several AS m
    JOIN standards AS s ON s.about = m.about AND s.claim_id <> m.claim_id AND (s.position < m.position OR m.is_misdated)
)
SELECT claim_id,
    arg_min(other_id, position) FILTER (WHERE is_alike AND NOT is_apart) AS fits_id,
    arg_min(other_id, position) FILTER (WHERE is_alike AND is_apart) AS apart_id,
    arg_min(other_id, position) FILTER (WHERE is_of_another_counter AND NOT is_apart) AS other_counter_id,
    bool_or(is_of_its_own AND is_apart) AS is_off_its_own,
    arg_min(is_one_text, position) FILTER (WHERE is_alike AND is_apart) AS is_one_text,
    arg_min(is_elsewhere, position) FILTER (WHERE is_alike AND is_apart) AS is_elsewhere,
    bool_or(is_alike AND NOT is_apart AND is_same) AS is_same
FROM pairs
GROUP BY claim_id;

CREATE TEMP TABLE related AS
SELECT m.about, m.claim_id, m.position, m.is_misdated,
    CASE
        WHEN m.claim_id = c.chosen_id THEN 'chosen'
        WHEN m.is_misdated THEN 'misdated'
        WHEN h.is_off_its_own AND h.other_counter_id IS NOT NULL THEN 'fits_another_counter'
        WHEN h.is_same THEN 'same_number'
        WHEN h.fits_id IS NOT NULL THEN 'fits'
        WHEN h.is_one_text THEN 'one_text'
        WHEN m.status <> 'actual' AND h.is_elsewhere THEN 'revised_forecast'
        WHEN h.apart_id IS NOT NULL THEN 'apart'
        WHEN m.status <> c.chosen_status THEN 'another_status'
        WHEN m.status <> 'actual' THEN 'another_forecast'
        ELSE 'another_counter'
    END AS reason,
    CASE
        WHEN reason IN ('chosen', 'same_number', 'fits') OR reason = 'fits_another_counter' AND m.counter IS NULL THEN 'agree'
        WHEN reason = 'apart' OR reason = 'misdated' AND coalesce(m.other_number, h.apart_id) IS NOT NULL THEN 'contradict'
        ELSE 'unlike'
    END AS relation,
    CASE
        WHEN reason = 'chosen' THEN NULL
        WHEN reason = 'misdated' THEN coalesce(m.other_number, h.apart_id)
        WHEN reason IN ('apart', 'one_text', 'revised_forecast') THEN h.apart_id
        WHEN reason = 'fits_another_counter' THEN h.other_counter_id
        ELSE coalesce(h.fits_id, c.chosen_id)
    END AS against_id
FROM several AS m
JOIN chosen AS c USING (about)
LEFT JOIN held_against AS h USING (claim_id);

-- What one article says again with the same counter counts once.
CREATE TEMP TABLE repeats AS
SELECT m.claim_id, arg_min(f.claim_id, f.position) AS repeats_id
FROM several AS m
JOIN several AS f ON f.about = m.about AND f.article_id = m.article_id AND f.status = m.status AND f.position < m.position
    AND f.counter IS NOT DISTINCT FROM m.counter AND f.is_misdated = m.is_misdated AND NOT are_apart(m.reach, f.reach)
GROUP BY m.claim_id;

-- What the chosen one was set before: a member that contradicts, else a misdated one, else one that counts something else,
-- else the next; and the first rule that tells them apart.
CREATE TEMP TABLE decided AS
WITH runners_up AS (
    SELECT r.about, c.chosen_id,
        arg_min(r.claim_id, r.position
            + CASE r.reason WHEN 'apart' THEN 0 WHEN 'misdated' THEN 1e9 ELSE CASE r.relation WHEN 'unlike' THEN 2e9 ELSE 3e9 END END)
            AS over_id
    FROM related AS r
    JOIN chosen AS c ON c.about = r.about AND r.claim_id <> c.chosen_id
    GROUP BY ALL
)
SELECT u.about, u.over_id,
    CASE WHEN other.is_misdated THEN 'well_dated'
        ELSE coalesce(names[list_position(list_transform(list_zip(one.scores, other.scores), lambda pair: pair[1] <> pair[2]), true)],
            'first_named')
    END AS rule
FROM runners_up AS u
JOIN several AS one ON one.claim_id = u.chosen_id
JOIN several AS other ON other.claim_id = u.over_id,
(SELECT list(rule ORDER BY position) AS names FROM core.choosing_rules);

-- Official rows of a near scope or base stand beside claims that no official row is about.
CREATE TEMP TABLE nearby AS
WITH lonely AS (
    SELECT c.about, min(period_start) AS period_start, min(period_end) AS period_end, min(status) AS status, any_value(thing) AS thing
    FROM claims AS c
    WHERE NOT is_apart AND period_start IS NOT NULL
    GROUP BY c.about
    HAVING NOT bool_or(is_official)
)
SELECT l.about, o.claim_id, o.scores, CASE WHEN o.metric = t.metric THEN 'another_scope' ELSE 'another_base' END AS reason
FROM official_claims AS o
JOIN lonely AS l ON l.period_start = o.period_start AND l.period_end = o.period_end AND l.status = o.status
JOIN things AS t ON t.thing = l.thing AND t.subject = o.subject AND t.geography = o.geography AND t.unit = o.unit
    AND t.basis = o.basis AND t.destination IS NOT DISTINCT FROM o.destination
WHERE o.metric = t.metric
        AND (o.powertrain = t.powertrain OR o.powertrain IN (SELECT code FROM known_words WHERE list = 'electric')
            AND t.powertrain IN (SELECT code FROM known_words WHERE list = 'electric'))
    OR o.powertrain = t.powertrain AND (t.metric, o.metric) IN (SELECT (metric, near) FROM near_bases);

CREATE TEMP TABLE named AS
SELECT c.about, c.chosen_id, c.members, s.period_start, s.period_end,
    CASE WHEN s.period_start IS NULL THEN s.article_id END AS article_id, t.* EXCLUDE (is_apart, is_apart_only_dated),
    left(sha256(concat_ws('|', t.metric, t.basis, t.unit, t.subject, t.geography, coalesce(t.destination, 'everywhere'),
        t.powertrain, t.vehicle_class, coalesce(s.period_start::VARCHAR || '|' || s.period_end::VARCHAR, 'undated|' || s.article_id),
        CASE WHEN s.is_apart THEN concat_ws('|', s.value, s.value_high, s.bound) END)), 16) AS group_id
FROM chosen AS c
JOIN claims AS s ON s.about = c.about AND s.position = 1
JOIN things AS t USING (thing);

CREATE TEMP TABLE found_groups AS
WITH told AS (
    SELECT r.about, count(*) - count(p.claim_id) AS voices,
        bool_or(relation = 'contradict') AS is_contradicted, bool_or(relation = 'agree' AND reason <> 'chosen') AS is_agreed
    FROM related AS r
    LEFT JOIN repeats AS p USING (claim_id)
    GROUP BY r.about
)
SELECT n.group_id, n.metric, n.basis, n.unit, n.subject, n.geography, n.destination, n.powertrain, n.vehicle_class,
    n.period_start, n.period_end, n.article_id,
    CASE WHEN t.is_contradicted THEN 'contradict' WHEN t.is_agreed THEN 'agree'
        WHEN n.members > 1 OR n.about IN (SELECT about FROM nearby) THEN 'unlike' ELSE 'alone' END AS verdict,
    n.members, coalesce(t.voices, 1) AS voices, n.chosen_id,
    CASE WHEN n.chosen_id IS NULL THEN 'well_dated' ELSE coalesce(d.rule, 'only_claim') END AS rule, d.over_id
FROM named AS n
LEFT JOIN told AS t USING (about)
LEFT JOIN decided AS d USING (about);

CREATE TEMP TABLE found_members AS
SELECT n.group_id, c.claim_id, c.position, true AS is_home, coalesce(r.relation, CASE WHEN n.chosen_id IS NULL THEN 'unlike' ELSE 'agree' END),
    coalesce(r.reason, CASE WHEN n.chosen_id IS NULL THEN 'misdated' ELSE 'chosen' END), r.against_id, p.repeats_id
FROM claims AS c
JOIN named AS n USING (about)
LEFT JOIN related AS r USING (claim_id)
LEFT JOIN repeats AS p USING (claim_id)
UNION ALL
SELECT n.group_id, b.claim_id, n.members + row_number() OVER (PARTITION BY b.about ORDER BY b.scores, b.claim_id), false, 'unlike',
    b.reason, n.chosen_id, NULL
FROM nearby AS b
JOIN named AS n USING (about);

DROP TABLE named;
DROP TABLE nearby;
DROP TABLE decided;
DROP TABLE repeats;
DROP TABLE related;
DROP TABLE held_against;
DROP TABLE standards;
DROP TABLE several;
DROP TABLE chosen;
DROP VIEW suspects;
DROP VIEW wrongly_dated;
DROP TABLE things;

-- Figures whose number belongs to a neighbouring period. docs/RECONCILING.md tells the three rules.
CREATE OR REPLACE TEMP VIEW suspects AS
FROM claims
WHERE NOT is_official AND status = 'actual' AND NOT is_apart AND period_start IS NOT NULL AND unit <> 'rank';

-- What others say of a figure's own period: whether somebody good confirms it, and who says otherwise.
CREATE OR REPLACE TEMP TABLE own_periods AS
SELECT c.claim_id,
    bool_or(NOT are_apart(c.reach, s.reach) AND (s.is_official OR s.part_rank = 1 OR s.is_dated)) AS is_confirmed,
    arg_min(s.claim_id, s.impersonal_position) FILTER (
        WHERE are_alike(c.status, s.status, c.counter, s.counter, c.article_id, s.article_id)
        AND are_apart(c.reach, s.reach) AND s.impersonal_position < c.impersonal_position
        AND NOT are_one_text(c.article_id, s.article_id, c.part_rank, s.part_rank)) AS against_id
FROM suspects AS c
JOIN speakers AS s ON s.about = c.about AND s.claim_id <> c.claim_id
WHERE c.members > 1
GROUP BY c.claim_id;

-- Periods that one is easily taken for another: the same months of the next or the last year, the span right before or
-- after, and a year for its first months (or those of the next or the last).
CREATE OR REPLACE TEMP TABLE neighbours AS
WITH spans AS (
    SELECT DISTINCT period_start AS first, period_end AS last,
        date_diff('month', period_start, period_end) + 1 AS months,
        month(period_start) = 1 AND year(period_start) = year(period_end) AS starts_year
    FROM claims
    WHERE status = 'actual' AND day(period_start) = 1 AND period_end = last_day(period_end)
),
found AS (
    SELECT a.first, a.last, b.first AS other_first, b.last AS other_last, 1 AS distance
    FROM spans AS a
    JOIN spans AS b ON b.months = a.months AND b.first IN (a.first + INTERVAL 1 YEAR, a.first - INTERVAL 1 YEAR)
    UNION
    SELECT a.first, a.last, b.first, b.last, 2
    FROM spans AS a
    JOIN spans AS b ON b.months = a.months AND a.months < 12 AND (b.first = a.last + 1 OR b.last = a.first - 1)
    UNION
    SELECT a.first, a.last, b.first, b.last, 3
    FROM spans AS a
    JOIN spans AS b ON a.starts_year AND b.starts_year AND (a.months = 12) <> (b.months = 12)
        AND abs(year(a.first) - year(b.first)) <= 1
)
SELECT first, last, other_first, other_last, min(distance) AS distance
FROM found
GROUP BY ALL;

-- Rule 1: a better claim has another number for the stated period, and a good one this number for a neighbouring one.
CREATE OR REPLACE TEMP TABLE accused AS
WITH doubted AS (
    SELECT c.* EXCLUDE (scores), o.against_id, n.other_first, n.other_last, n.distance
    FROM own_periods AS o
    JOIN suspects AS c USING (claim_id)
    JOIN widths AS l ON c.digits >= l.telling_digits
    JOIN neighbours AS n ON n.first = c.period_start AND n.last = c.period_end
    WHERE NOT o.is_confirmed AND o.against_id IS NOT NULL
),
-- Rule 2: nobody good confirms it, and a better part of the same article has the very number for a neighbouring period.
unconfirmed AS (
    SELECT c.* EXCLUDE (scores), o.against_id
    FROM suspects AS c
    LEFT JOIN own_periods AS o USING (claim_id)
    JOIN widths AS l
        ON c.digits >= CASE WHEN is_percentage(c.unit) THEN l.telling_percentage_digits ELSE l.telling_digits END
    WHERE NOT coalesce(o.is_confirmed, false) AND c.part_rank > 1
)
SELECT c.claim_id, w.period_start AS probable_start, w.period_end AS probable_end, w.claim_id AS witness_id, c.against_id,
    'neighbour_matches' AS rule, NOT w.is_official AS by_article,
    w.article_id IS DISTINCT FROM c.article_id AS is_elsewhere, c.distance, w.impersonal_position AS position
FROM doubted AS c
JOIN widths AS l ON true
JOIN speakers AS w ON w.thing = c.thing AND w.period_start = c.other_first AND w.period_end = c.other_last
WHERE w.digits >= l.telling_digits AND (w.is_official OR w.part_rank <= c.part_rank)
    AND are_alike(c.status, w.status, c.counter, w.counter, c.article_id, w.article_id)
    AND CASE WHEN c.nearness IN ('limit', 'range') AND w.nearness IN ('limit', 'range')
            THEN says_the_same(c.value, w.value, c.value_high, w.value_high, c.bound, w.bound)
        ELSE NOT are_apart(c.meant, w.meant) END
UNION ALL
SELECT c.claim_id, w.period_start, w.period_end, w.claim_id, c.against_id, 'better_part_says', true, false, n.distance, w.impersonal_position
FROM unconfirmed AS c
JOIN claims AS w ON w.article_id = c.article_id AND w.thing = c.thing AND w.status = c.status AND w.value = c.value
JOIN neighbours AS n ON n.first = c.period_start AND n.last = c.period_end
    AND n.other_first = w.period_start AND n.other_last = w.period_end
WHERE w.part_rank < c.part_rank AND says_the_same(c.value, w.value, c.value_high, w.value_high, c.bound, w.bound);

CREATE OR REPLACE TEMP TABLE found_misdated AS
SELECT claim_id, probable_start, probable_end, witness_id, against_id, rule, NULL::VARCHAR AS checked_by,
    NULL::TIMESTAMP AS checked_at
FROM accused
QUALIFY row_number() OVER (PARTITION BY claim_id
    ORDER BY rule DESC, by_article, is_elsewhere, distance, position, probable_start, witness_id) = 1
ORDER BY claim_id;

-- Rule 3: the sentence of a misdated figure has another one for the same period, which does not fit that period either
-- but fits the probable one.
INSERT INTO found_misdated (claim_id, probable_start, probable_end, witness_id, against_id, rule)
WITH known AS (
    SELECT m.claim_id, m.probable_start, m.probable_end
    FROM found_misdated AS m
    JOIN claims AS c ON c.claim_id = m.claim_id AND NOT c.is_dated
    UNION ALL
    SELECT claim_id, probable_start, probable_end
    FROM core.misdated
    WHERE rule <> 'same_sentence' AND checked_by IS NULL AND claim_id NOT IN (SELECT claim_id FROM claims)
        AND claim_id NOT IN (SELECT figure_id FROM moved_figures)
),
beside AS (
    SELECT c.* EXCLUDE (scores), k.probable_start, k.probable_end
    FROM known AS k
    JOIN core.figures AS f ON f.figure_id = k.claim_id
    JOIN suspects AS c ON c.article_id = f.article_id AND c.evidence_start = f.evidence_start
        AND c.period_start = f.period_start AND c.period_end = f.period_end
    ANTI JOIN found_misdated AS done ON done.claim_id = c.claim_id
)
SELECT c.claim_id, c.probable_start, c.probable_end, w.claim_id, o.against_id, 'same_sentence'
FROM beside AS c
JOIN own_periods AS o ON o.claim_id = c.claim_id AND NOT o.is_confirmed AND o.against_id IS NOT NULL
JOIN widths AS l ON true
JOIN speakers AS w ON w.thing = c.thing AND w.period_start = c.probable_start AND w.period_end = c.probable_end
    AND (w.is_official OR w.part_rank <= c.part_rank)
    AND are_alike(c.status, w.status, c.counter, w.counter, c.article_id, w.article_id)
    AND NOT are_apart(c.meant, w.meant)
QUALIFY row_number() OVER (PARTITION BY c.claim_id ORDER BY w.is_official DESC, w.impersonal_position, c.probable_start, w.claim_id) = 1
ORDER BY c.claim_id;

-- What a named person accepted as it is dated, or dated so, is told of as such, and counts as rightly dated.
UPDATE found_misdated AS m
SET checked_by = d.dated_by, checked_at = d.dated_at
FROM checked AS d
WHERE d.claim_id = m.claim_id AND d.dated_by IS NOT NULL;

CREATE OR REPLACE TEMP VIEW wrongly_dated AS
FROM found_misdated WHERE checked_by IS NULL;

DROP TABLE accused;
DROP TABLE neighbours;
DROP TABLE own_periods;
DROP TABLE speakers;

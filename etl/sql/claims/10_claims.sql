-- Every charted figure of what is touched and every official row as a claim: what it is about, its interval, its rank among
-- its like. Only what the next steps ask for is carried, and numbers stand for long keys: there may be very many claims.
CREATE OR REPLACE TEMP TABLE touched_figures AS
SELECT f.* EXCLUDE (number_text, number_start, number_end, reasons)
FROM core.figures AS f
JOIN core.load AS l ON f.confidence >= l.figures_from
WHERE hash(metric, basis, unit, subject, geography, destination, powertrain, vehicle_class) IN (FROM touched_things);

CREATE OR REPLACE TEMP TABLE hosts AS
SELECT article_id, '.' || regexp_extract(url, '^https?://([^/:?#]+)', 1) AS host
FROM core.articles
SEMI JOIN touched_figures USING (article_id)
WHERE url IS NOT NULL;

-- Where the sentence itself names who counted; of a table, its caption or source line does. A counter that is only carried
-- over from an earlier sentence may be wrong, so such a claim may be of any.
CREATE OR REPLACE TEMP TABLE counters AS
SELECT company_id, name FROM core.companies
UNION
SELECT company_id, alias FROM core.company_aliases
UNION
SELECT company_id, company_id FROM core.companies
UNION
SELECT code, label FROM core.labels WHERE vocabulary = 'source';

CREATE OR REPLACE TEMP TABLE named_here AS
SELECT DISTINCT f.figure_id
FROM touched_figures AS f
JOIN counters AS c ON c.company_id = f.attribution
WHERE f.part = 'table' OR contains(f.evidence, c.name) OR length(c.name) > 5 AND contains(lower(f.evidence), lower(c.name));

-- Figures that a named person accepted, edited or added; and who stands for their date: who accepted or added the whole, or
-- set the period.
CREATE OR REPLACE TEMP MACRO is_dating(decision, after) AS
    decision IN ('accept', 'add') OR contains(coalesce(after, ''), '"period_start"') OR contains(coalesce(after, ''), '"period_end"');

CREATE OR REPLACE TEMP TABLE checked AS
SELECT r.row_id AS claim_id, max(r.confidence) AS confidence,
    last(d.made_by ORDER BY d.line) FILTER (WHERE is_dating(d.decision, r.after)) AS dated_by,
    last(d.made_at ORDER BY d.line) FILTER (WHERE is_dating(d.decision, r.after)) AS dated_at
FROM core.decision_rows AS r
JOIN core.decisions AS d USING (decision_id)
WHERE d.state = 'applied' AND r.record = 'figure' AND d.decision IN ('accept', 'edit', 'add')
GROUP BY r.row_id;

CREATE OR REPLACE TEMP TABLE stated AS
SELECT f.figure_id AS claim_id, false AS is_official, article_id, metric, basis, unit, subject, geography, destination, powertrain,
    vehicle_class, period_start, period_end, status, CASE WHEN n.figure_id IS NOT NULL THEN attribution END AS counter,
    attribution AS said_counter, value, value_high, bound, evidence_start, part,
    confidence, a.published, h.host, 0 AS derived, 0 AS unchecked
FROM touched_figures AS f
JOIN core.articles AS a USING (article_id)
LEFT JOIN hosts AS h USING (article_id)
LEFT JOIN named_here AS n USING (figure_id)
UNION ALL BY NAME
SELECT official_id AS claim_id, true AS is_official, metric, basis, unit, subject, geography, destination, powertrain,
    vehicle_class, period_start, period_end, status, source AS counter, source AS said_counter, value, bound,
    1 AS confidence, '.' || regexp_extract(source_url, '^https?://([^/:?#]+)', 1) AS host,
    derived::INTEGER AS derived, (checked_with_url IS NULL)::INTEGER AS unchecked
FROM core.official_series;

CREATE OR REPLACE TEMP TABLE own_pages AS
SELECT DISTINCT s.counter, s.host
FROM stated AS s
JOIN own_sites AS o ON o.counter = s.counter AND suffix(s.host, '.' || o.site);

-- What is measured, whenever. Where the fields do not say what exactly that is, the number itself belongs to it.
CREATE OR REPLACE TEMP TABLE things AS
SELECT *,
    metric IN (SELECT code FROM known_words WHERE list = 'apart_metrics')
    OR basis IN (SELECT code FROM known_words WHERE list = 'apart_bases')
    OR geography IN (SELECT code FROM known_words WHERE list = 'apart_places')
    OR coalesce(destination, '') IN (SELECT code FROM known_words WHERE list = 'apart_places') AS is_apart,
    metric IN (SELECT code FROM known_words WHERE list = 'apart_undated') AS is_apart_only_dated
FROM (
    SELECT metric, basis, unit, subject, geography, destination, powertrain, vehicle_class,
        hash(metric, basis, unit, subject, geography, destination, powertrain, vehicle_class) AS thing
    FROM stated
    GROUP BY ALL
);

CREATE OR REPLACE TEMP TABLE claims AS
WITH described AS (
    SELECT s.claim_id, s.is_official, s.article_id, t.thing, s.status, s.counter, s.said_counter, s.value, s.value_high, s.bound,
        s.period_start, s.period_end, s.evidence_start,
        t.is_apart OR s.period_start IS NULL AND NOT t.is_apart_only_dated AS is_apart,
        hash(t.thing, s.period_start, s.period_end, CASE WHEN s.period_start IS NULL THEN s.article_id END,
            CASE WHEN t.is_apart OR s.period_start IS NULL AND NOT t.is_apart_only_dated
                THEN hash(s.value, s.value_high, s.bound) END) AS about,
        d.dated_by IS NOT NULL AS is_dated,
        s.unit, i.low, i.high, i.low_open, i.high_open, i.nearness, i.digits, coalesce(p.position, 0) AS part_rank,
        -- The scores in the order of etl/reconcile/knowledge.py's RULES; less is better.
        list_value(
            CASE s.status WHEN 'actual' THEN 0 WHEN 'forecast' THEN 1 ELSE 2 END,
            CASE WHEN s.is_official THEN 0 ELSE 1 END,
            CASE WHEN s.counter = s.subject THEN 0 WHEN s.counter IS NULL THEN 9999 ELSE coalesce(c.position, 999) END,
            CASE WHEN o.host IS NULL THEN 1 ELSE 0 END,
            part_rank,
            CASE i.nearness WHEN 'stated' THEN 0 WHEN 'range' THEN 2 WHEN 'limit' THEN 3 ELSE 1 END,
            -i.digits,
            s.derived,
            s.unchecked,
            coalesce(-epoch(s.published) / 86400, 0),
            -coalesce(d.confidence, s.confidence),  -- as the rules had it: whom a person checked is another rule's matter
            CASE WHEN d.claim_id IS NULL THEN 1 ELSE 0 END
        )::DOUBLE[] AS scores
    FROM stated AS s
    JOIN things AS t ON t.thing = hash(s.metric, s.basis, s.unit, s.subject, s.geography, s.destination, s.powertrain, s.vehicle_class)
    JOIN core.intervals AS i USING (claim_id)
    LEFT JOIN known_words AS p ON p.list = 'part' AND p.code = s.part
    LEFT JOIN known_words AS c ON c.list = 'counter' AND c.code = s.counter
    LEFT JOIN own_pages AS o ON o.counter = s.counter AND o.host = s.host
    LEFT JOIN checked AS d ON d.claim_id = s.claim_id
),
-- The scores in the order of the rules as data/vocabulary/choosing.toml gives it.
ordered AS (
    SELECT d.* REPLACE (list_transform(r.places, lambda place: scores[place]) AS scores),
        list_transform(r.others, lambda place: scores[place]) AS impersonal
    FROM described AS d, (
        SELECT list(score ORDER BY position) AS places, list(score ORDER BY position) FILTER (WHERE rule <> 'person_first') AS others
        FROM core.choosing_rules
    ) AS r
)
-- What others say of a date must not depend on who looked at it, so that is ranked without `person_first`.
SELECT o.* EXCLUDE (impersonal),
    -- Its interval in one narrow column: a macro that is given a table asks for all of its columns.
    {'low': low, 'high': high, 'low_open': low_open, 'high_open': high_open} AS reach,
    -- What a writer says a number of: the interval of its words, and of a limit only what lies near it.
    value * (CASE WHEN (bound = 'over') = (value >= 0) THEN 1 + w.said_of ELSE 1 - w.said_of END) AS far_end,
    {
        'low': CASE WHEN nearness = 'limit' THEN least(value, far_end) ELSE low END,
        'high': CASE WHEN nearness = 'limit' THEN greatest(value, far_end) ELSE high END,
        'low_open': low_open AND low IS NOT NULL,
        'high_open': high_open AND high IS NOT NULL
    } AS meant,
    row_number() OVER (PARTITION BY about ORDER BY impersonal, article_id, evidence_start, claim_id)::INTEGER AS impersonal_position,
    row_number() OVER (PARTITION BY about ORDER BY scores, article_id, evidence_start, claim_id)::INTEGER AS position,
    count(*) OVER (PARTITION BY about)::INTEGER AS members
FROM ordered AS o, widths AS w;

-- The official rows about other things are needed beside those that are touched; their groups are not.
CREATE OR REPLACE TEMP TABLE official_claims AS
SELECT c.claim_id, c.scores, c.period_start, c.period_end, c.status, t.* FROM claims AS c JOIN things AS t USING (thing)
WHERE c.is_official;

DELETE FROM claims WHERE thing NOT IN (FROM touched_things);

DROP TABLE stated;
DROP TABLE touched_figures;
DROP TABLE hosts;
DROP TABLE counters;
DROP TABLE named_here;
DROP TABLE own_pages;

-- Whether two intervals have no value in common.
CREATE OR REPLACE TEMP MACRO are_apart(one, other) AS
    coalesce(one.low > other.high, false) OR coalesce(other.low > one.high, false)
    OR coalesce(one.low = other.high, false) AND (one.low_open OR other.high_open)
    OR coalesce(other.low = one.high, false) AND (other.low_open OR one.high_open);

-- Whether two claims count the same, as far as they say: a counter that nobody names may be any, but not of a forecast.
CREATE OR REPLACE TEMP MACRO are_alike(status, other_status, counter, other_counter, article, other_article) AS
    status = other_status AND (
        counter = other_counter
        OR (counter IS NULL OR other_counter IS NULL)
            AND (status = 'actual' OR article IS NOT DISTINCT FROM other_article));

-- Whether one text of one article states both: a writer who does means two things, a country's sales with and without
-- exports, say. A summary, bullets and a headline are written after the text, often by others.
CREATE OR REPLACE TEMP MACRO are_one_text(article, other_article, part, other_part) AS
    article IS NOT NULL AND article IS NOT DISTINCT FROM other_article AND part = other_part;

CREATE OR REPLACE TEMP MACRO says_the_same(value, other_value, high, other_high, bound, other_bound) AS
    value = other_value AND high IS NOT DISTINCT FROM other_high AND bound = other_bound;

-- What speaks for each status and counter of a thing and period, as long as nothing is known to be misdated.
CREATE OR REPLACE TEMP TABLE speakers AS
SELECT * EXCLUDE (scores)
FROM claims
QUALIFY members = 1 OR row_number() OVER (PARTITION BY about, status, counter ORDER BY impersonal_position) = 1;

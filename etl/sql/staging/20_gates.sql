-- Articles enter core some at a time: whether it is the turn of this one, by its id.
CREATE TEMP MACRO has_its_turn(article) AS article >= getvariable('turn_first') AND article < getvariable('turn_end');

-- One reason for each staged row that may not enter, null for one that may.
CREATE TEMP MACRO known(list, item) AS
    EXISTS (FROM core.labels AS l WHERE l.vocabulary = list AND l.code = item);

CREATE TEMP MACRO known_subject(item) AS
    known('subject', item) OR EXISTS (FROM core.companies AS c WHERE c.company_id = item);

CREATE TEMP MACRO known_source(item) AS
    known('source', item) OR EXISTS (FROM core.companies AS c WHERE c.company_id = item);

CREATE TEMP MACRO known_unit(unit, metric) AS
    known('unit', unit) OR (metric IN ('investment', 'parts_exports') AND regexp_full_match(unit, '[a-z]{3}'));

CREATE TEMP VIEW gated_figures AS
SELECT s.*, a.file,
    CASE
        WHEN a.article_id IS NULL THEN 'its article was not loaded'
        WHEN s.evidence = '' OR substring(a.text, s.evidence_start + 1, s.evidence_end - s.evidence_start)
            IS DISTINCT FROM s.evidence THEN 'the quotation is not in the article at its offsets'
        WHEN s.evidence_end - s.evidence_start <> length(s.evidence) THEN 'the offsets do not fit the quotation'
        WHEN s.number_text = '' OR NOT contains(s.evidence, s.number_text) THEN 'the number is not in the quotation'
        WHEN s.number_start < s.evidence_start OR s.number_end > s.evidence_end OR s.number_end <= s.number_start
            THEN 'the offsets of the number lie outside the quotation'
        WHEN substring(a.text, s.number_start + 1, s.number_end - s.number_start) <> s.number_text
            THEN 'the number is not at its offsets'
        WHEN NOT isfinite(s.value) OR NOT isfinite(coalesce(s.value_high, 0)) THEN 'the value is not a number'
        WHEN s.value_high <= s.value THEN 'the range ends before it starts'
        WHEN NOT known('metric', s.metric) THEN 'unknown metric ' || s.metric
        WHEN NOT known_unit(s.unit, s.metric) THEN 'unknown unit ' || s.unit
        WHEN NOT known('basis', s.basis) THEN 'unknown basis ' || s.basis
        WHEN NOT known('status', s.status) THEN 'unknown status ' || s.status
        WHEN NOT known('bound', s.bound) THEN 'unknown bound ' || s.bound
        WHEN NOT known_subject(s.subject) THEN 'unknown subject ' || s.subject
        WHEN NOT known('geography', s.geography) THEN 'unknown place ' || s.geography
        WHEN s.destination IS NOT NULL AND NOT known('geography', s.destination)
            THEN 'unknown destination ' || s.destination
        WHEN NOT known('powertrain', s.powertrain) THEN 'unknown powertrain ' || s.powertrain
        WHEN NOT known('vehicle_class', s.vehicle_class) THEN 'unknown vehicle class ' || s.vehicle_class
        WHEN (s.period_start IS NULL) <> (s.period_end IS NULL) THEN 'half a period'
        WHEN s.period_end < s.period_start THEN 'the period ends before it starts'
        WHEN NOT s.confidence BETWEEN 0 AND 1 THEN 'the confidence is not between 0 and 1'
    END AS refusal
FROM staged_figures AS s
LEFT JOIN core.articles AS a USING (article_id);

CREATE TEMP VIEW gated_deals AS
SELECT s.*, a.file,
    CASE
        WHEN a.article_id IS NULL THEN 'its article was not loaded'
        WHEN s.evidence = '' OR substring(a.text, s.evidence_start + 1, s.evidence_end - s.evidence_start)
            IS DISTINCT FROM s.evidence THEN 'the quotation is not in the article at its offsets'
        WHEN s.evidence_end - s.evidence_start <> length(s.evidence) THEN 'the offsets do not fit the quotation'
        WHEN len(list_distinct(s.parties)) < 2 THEN 'fewer than two companies'
        WHEN NOT EXISTS (SELECT count(*) FROM core.companies AS c WHERE list_contains(s.parties, c.company_id)
            HAVING count(*) = len(list_distinct(s.parties))) THEN 'an unknown company in ' || array_to_string(s.parties, ', ')
        WHEN NOT known('deal_kind', s.kind) THEN 'unknown kind ' || s.kind
        WHEN len(list_filter(s.stages, lambda x: x.stage NOT IN ('talks', 'planned', 'announced', 'signed', 'approved',
            'concluded', 'launched', 'in_force', 'ended'))) > 0 THEN 'an unknown stage'
        WHEN len(list_filter(s.stages, lambda x: x.evidence = ''
            OR substring(a.text, x.evidence_start + 1, x.evidence_end - x.evidence_start) IS DISTINCT FROM x.evidence
            OR x.word_start < x.evidence_start OR x.word_end > x.evidence_end)) > 0
            THEN 'the quotation of a stage is not in the article at its offsets'
        WHEN NOT known('deal_status', s.status) THEN 'unknown status ' || s.status
        WHEN NOT regexp_full_match(coalesce(s.announced, '2000'), '\d{4}(-\d{2}(-\d{2})?)?')
            OR try_cast(rpad(s.announced, 10, '-01') AS DATE) IS NULL AND s.announced IS NOT NULL
            THEN 'unreadable date ' || s.announced
        WHEN (s.amount IS NULL) <> (s.amount_unit IS NULL) THEN 'an amount and its currency go together'
        WHEN NOT isfinite(coalesce(s.amount, 0)) THEN 'the amount is not a number'
        WHEN NOT coalesce(s.stake_percent, 0) BETWEEN 0 AND 100 THEN 'a stake outside 0 to 100 percent'
        WHEN NOT s.confidence BETWEEN 0 AND 1 THEN 'the confidence is not between 0 and 1'
    END AS refusal
FROM staged_deals AS s
LEFT JOIN core.articles AS a USING (article_id);

CREATE TEMP VIEW gated_officials AS
SELECT *,
    CASE
        WHEN problem IS NOT NULL THEN problem
        WHEN NOT known('metric', metric) THEN 'unknown metric ' || metric
        WHEN NOT known('basis', basis) THEN 'unknown basis ' || basis
        WHEN NOT known('status', status) THEN 'unknown status ' || status
        WHEN NOT known_subject(subject) THEN 'unknown subject ' || subject
        WHEN NOT known('geography', geography) THEN 'unknown place ' || geography
        WHEN destination <> '' AND NOT known('geography', destination) THEN 'unknown destination ' || destination
        WHEN NOT known('powertrain', powertrain) THEN 'unknown powertrain ' || powertrain
        WHEN NOT known('vehicle_class', vehicle_class) THEN 'unknown vehicle class ' || vehicle_class
        WHEN NOT regexp_full_match(period_start, '\d{4}-\d{2}-\d{2}') OR try_cast(period_start AS DATE) IS NULL
            THEN 'unreadable date in period_start: ' || period_start
        WHEN NOT regexp_full_match(period_end, '\d{4}-\d{2}-\d{2}') OR try_cast(period_end AS DATE) IS NULL
            THEN 'unreadable date in period_end: ' || period_end
        WHEN try_cast(period_end AS DATE) < try_cast(period_start AS DATE) THEN 'the period ends before it starts'
        WHEN NOT coalesce(isfinite(try_cast(value AS DOUBLE)), false) THEN 'not a number: ' || value
        WHEN NOT known('bound', bound) THEN 'unknown bound ' || bound
        WHEN NOT known_unit(unit, metric) THEN 'unknown unit ' || unit
        WHEN NOT known_source(source) THEN 'unknown source ' || source
        WHEN source_title = '' THEN 'no title of its source'
        WHEN NOT regexp_full_match(source_url, 'https?://\S+') THEN 'no web address of its source: ' || source_url
        WHEN checked_with_url <> '' AND NOT regexp_full_match(checked_with_url, 'https?://\S+')
            THEN 'not a web address: ' || checked_with_url
        WHEN derived NOT IN ('true', 'false') THEN 'derived is neither true nor false: ' || derived
    END AS refusal
FROM staged_officials;

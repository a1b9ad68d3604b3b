-- One row for each charted number that was touched, with the names a reader sees.
INSERT INTO mart.labels FROM core.labels ANTI JOIN mart.labels USING (vocabulary, code) ORDER BY vocabulary, code;

-- How each touched claim stands, without the words that make rows wide.
CREATE TEMP TABLE standing AS
SELECT i.* EXCLUDE (digits), m.group_id, g.verdict, m.relation, m.reason, probable.label AS probable_label,
    d.checked_by AS date_checked_by, k.claim_id IS NOT NULL AS is_checked
FROM touched_claims AS t
JOIN core.intervals AS i ON i.claim_id = t.claim_id
JOIN core.group_members AS m ON m.claim_id = t.claim_id AND m.is_home
JOIN core.groups AS g ON g.group_id = m.group_id
LEFT JOIN core.misdated AS d ON d.claim_id = t.claim_id
LEFT JOIN checked AS k ON k.claim_id = t.claim_id
LEFT JOIN periods AS probable ON probable.first = d.probable_start AND probable.last = d.probable_end;

CREATE TEMP VIEW stated AS
SELECT
    f.figure_id AS point_id, 'article' AS origin, f.metric, f.basis, f.status, f.value, f.value_high, f.unit, f.bound,
    f.subject, f.geography, f.destination, f.powertrain, f.vehicle_class, f.period_start, f.period_end,
    f.attribution AS source, f.number_text, f.number_start, f.number_end, f.part, f.evidence, f.evidence_start, f.evidence_end,
    f.article_id, a.publisher, a.title, a.url, a.published, f.confidence, false AS is_derived, NULL AS note,
    NULL AS checked_with_url, a.is_brief, a.language, coalesce(f.attribution, 'article ' || f.article_id) AS line
FROM charted_figures AS f
JOIN core.articles AS a USING (article_id)
UNION ALL BY NAME
SELECT
    official_id AS point_id, 'official' AS origin, metric, basis, status, value, unit, bound, subject, geography,
    destination, powertrain, vehicle_class, period_start, period_end, source,
    regexp_extract(source_url, '^https?://(?:www\.)?([^/:?#]+)', 1) AS publisher, source_title AS title,
    source_url AS url, derived AS is_derived, note, checked_with_url, false AS is_brief, source AS line
FROM core.official_series;

INSERT INTO mart.points BY NAME
SELECT
    s.* EXCLUDE (line) REPLACE (CASE WHEN s.bound IN ('exact', 'about') AND i.nearness NOT IN ('limit', 'range') THEN s.value END AS value),
    s.value AS stated,
    i.* EXCLUDE (claim_id, is_checked),
    i.reason = 'chosen' AS is_chosen,
    i.reason IN ('chosen', 'same_number', 'fits', 'another_counter', 'another_status', 'another_forecast', 'revised_forecast')
        OR i.is_checked AS is_drawn,
    coalesce(subjects.label, companies.name, s.subject) AS subject_name,
    coalesce(places.label, s.geography) AS geography_name,
    coalesce(destinations.label, s.destination) AS destination_name,
    periods.kind AS period_kind,
    periods.label AS period_label,
    coalesce(sources.label, counters.name, s.source, s.publisher, s.title) AS source_name,
    left(sha256(concat_ws('|', s.origin, s.line, s.metric, s.basis, s.unit, s.subject, s.geography,
        coalesce(s.destination, 'everywhere'), s.powertrain, s.vehicle_class,
        periods.shape)), 16) AS series_id
FROM stated AS s
JOIN standing AS i ON i.claim_id = s.point_id
JOIN periods ON periods.first IS NOT DISTINCT FROM s.period_start AND periods.last IS NOT DISTINCT FROM s.period_end
LEFT JOIN core.labels AS subjects ON subjects.vocabulary = 'subject' AND subjects.code = s.subject
LEFT JOIN core.companies AS companies ON companies.company_id = s.subject
LEFT JOIN core.labels AS places ON places.vocabulary = 'geography' AND places.code = s.geography
LEFT JOIN core.labels AS destinations ON destinations.vocabulary = 'geography' AND destinations.code = s.destination
LEFT JOIN core.labels AS sources ON sources.vocabulary = 'source' AND sources.code = s.source
LEFT JOIN core.companies AS counters ON counters.company_id = s.source
ORDER BY s.metric, s.subject, s.geography, s.period_start, s.origin, s.point_id;

DROP VIEW stated;
DROP TABLE standing;

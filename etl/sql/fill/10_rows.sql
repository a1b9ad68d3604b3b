-- Each row with the reason why it may not enter, or none. What is done with goes, so that memory holds it once.
CREATE TEMP TABLE judged_figures AS FROM gated_figures;
DROP VIEW gated_figures;
DROP TABLE staged_figures;

CREATE TEMP TABLE judged_deals AS FROM gated_deals;
DROP VIEW gated_deals;
DROP TABLE staged_deals;

CREATE TEMP TABLE judged_officials AS FROM gated_officials;

-- What passed its gate enters core, each distinct claim of an article once; the surest and earliest mention stands for it.
INSERT INTO core.figures BY NAME
SELECT * EXCLUDE (file, refusal)
FROM judged_figures
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY figure_id
    ORDER BY confidence DESC, attribution IS NULL, evidence_start, number_start, evidence_end, bound, attribution) = 1
ORDER BY article_id, number_start, figure_id;

CREATE TEMP TABLE passed_deals AS
SELECT * EXCLUDE (file, refusal)
FROM judged_deals
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY mention_id
    ORDER BY confidence DESC, evidence_start, evidence_end, status, parties) = 1
ORDER BY article_id, evidence_start, mention_id;

INSERT INTO core.deal_mentions BY NAME SELECT * EXCLUDE (parties) FROM passed_deals;

INSERT INTO core.mention_parties
SELECT mention_id, company_id, min(position) AS position
FROM (SELECT mention_id, unnest(parties) AS company_id, generate_subscripts(parties, 1) AS position FROM passed_deals)
GROUP BY mention_id, company_id
ORDER BY mention_id, position;

INSERT INTO core.official_series
SELECT
    left(sha256(concat_ws('|', metric, basis, status, subject, geography, destination, powertrain, vehicle_class,
        period_start, period_end, value, bound, unit, source, source_url)), 16) AS official_id,
    metric, basis, status, subject, geography, nullif(destination, ''), powertrain, vehicle_class,
    period_start::DATE, period_end::DATE, value::DOUBLE, value AS number_text, bound, unit, source, source_title, source_url,
    nullif(checked_with_url, ''), derived::BOOLEAN, nullif(note, '')
FROM judged_officials
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY official_id ORDER BY line) = 1
ORDER BY line;

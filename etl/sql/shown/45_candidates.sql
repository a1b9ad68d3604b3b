-- What was found and is not sure enough to be charted, with the rules that decided its fields.
CREATE TEMP VIEW doubtful AS
SELECT
    f.figure_id AS candidate_id, 'figure' AS record, l.figures_from AS chart_from,
    f.* EXCLUDE (figure_id)
        REPLACE (CASE WHEN f.bound IN ('exact', 'about') AND i.nearness NOT IN ('limit', 'range') THEN f.value END AS value),
    f.value AS stated, i.low, i.high, i.low_open, i.high_open,
    coalesce(subjects.label, companies.name, f.subject) AS subject_name,
    coalesce(places.label, f.geography) AS geography_name,
    periods.label AS period_label
FROM core.figures AS f
SEMI JOIN moving USING (article_id)
JOIN core.load AS l ON f.confidence < l.figures_from
JOIN core.intervals AS i ON i.claim_id = f.figure_id
JOIN periods ON periods.first IS NOT DISTINCT FROM f.period_start AND periods.last IS NOT DISTINCT FROM f.period_end
LEFT JOIN core.labels AS subjects ON subjects.vocabulary = 'subject' AND subjects.code = f.subject
LEFT JOIN core.companies AS companies ON companies.company_id = f.subject
LEFT JOIN core.labels AS places ON places.vocabulary = 'geography' AND places.code = f.geography
UNION ALL BY NAME
SELECT
    d.mention_id AS candidate_id, 'deal' AS record, l.deals_from AS chart_from, d.* EXCLUDE (mention_id, stages),
    p.parties, p.party_names
FROM core.deal_mentions AS d
SEMI JOIN moving USING (article_id)
JOIN core.load AS l ON d.confidence < l.deals_from
JOIN named_parties AS p USING (mention_id);

INSERT INTO mart.candidates BY NAME
SELECT d.*, a.publisher, a.title, a.url, a.published, a.is_brief, a.language
FROM doubtful AS d
JOIN core.articles AS a USING (article_id)
ORDER BY d.record DESC, d.article_id, d.evidence_start, d.candidate_id;

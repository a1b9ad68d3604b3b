-- Figures and deals that are not sure enough to be charted, the surest first; and those that are charted.
SELECT
    CASE WHEN f.confidence < l.figures_from THEN 'candidate' ELSE 'charted' END AS kind,
    f.figure_id AS item_id, 'figure' AS record,
    concat_ws(' ', f.metric, nullif(f.basis, 'level'), nullif(f.status, 'actual') || ':', f.number_text, f.unit, 'of',
        f.subject, 'in', f.geography, 'to ' || f.destination, nullif(f.powertrain, 'all'), nullif(f.vehicle_class, 'all'),
        coalesce(f.period_start || '..' || f.period_end, 'undated')) AS says,
    printf('%.2f', f.confidence) || ' sure' AS why,
    a.title, f.evidence AS sentence, [f.subject] AS companies, 1 - f.confidence AS rank
FROM core.figures AS f
JOIN core.articles AS a USING (article_id)
CROSS JOIN core.load AS l
UNION ALL
SELECT
    CASE WHEN d.confidence < l.deals_from THEN 'candidate' ELSE 'charted' END, d.mention_id, 'deal',
    concat_ws(' ', d.kind || ':', array_to_string(p.parties, ', '), d.object, d.announced, d.status),
    printf('%.2f', d.confidence) || ' sure', a.title, d.evidence, p.parties, 1 - d.confidence
FROM core.deal_mentions AS d
JOIN core.articles AS a USING (article_id)
JOIN (SELECT mention_id, list(company_id ORDER BY position) AS parties FROM core.mention_parties GROUP BY mention_id) AS p
    USING (mention_id)
CROSS JOIN core.load AS l;

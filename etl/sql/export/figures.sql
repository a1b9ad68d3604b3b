-- Every charted figure of every article, with its sentence and where it comes from.
SELECT
    p.point_id AS figure_id, p.metric, p.basis, p.status, p.value, p.low, p.high, p.low_open, p.high_open,
    p.nearness, p.stated, p.value_high, p.unit, p.bound,
    p.subject, p.subject_name, p.geography, p.geography_name, p.destination, p.powertrain, p.vehicle_class,
    p.period_start, p.period_end, p.period_kind, p.period_label, p.source AS attribution, p.number_text, p.part,
    p.evidence, p.evidence_start, p.evidence_end, p.confidence, p.article_id, p.publisher, p.title, p.url, p.published,
    p.language, p.is_brief, p.series_id, p.group_id, p.verdict, p.relation, p.reason,
    p.is_chosen, p.is_drawn, p.probable_label, p.date_checked_by, p.reviewed, p.reviewed_by,
    strftime(p.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, p.review_reason, p.review_changes,
    l.data_version
FROM mart.points AS p
CROSS JOIN mart.load AS l
WHERE p.origin = 'article'
ORDER BY p.metric, p.subject, p.geography, p.period_start, p.article_id, p.evidence_start, p.point_id;

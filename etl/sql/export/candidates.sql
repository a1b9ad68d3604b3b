-- Figures and deals that are not sure enough to be charted, kept for review, with the rules behind them.
SELECT
    c.candidate_id, c.record, c.confidence, c.chart_from, array_to_string(c.reasons, ' | ') AS reasons,
    c.metric, c.basis, c.status, c.value, c.low, c.high, c.low_open, c.high_open, c.stated, c.value_high, c.unit, c.bound, c.subject, c.subject_name, c.geography,
    c.geography_name, c.destination, c.powertrain, c.vehicle_class, c.period_start, c.period_end, c.period_label,
    c.attribution, c.number_text, array_to_string(c.parties, '|') AS parties, c.party_names, c.kind, c.object,
    c.announced, c.amount, c.amount_unit, c.stake_percent, c.evidence, c.evidence_start, c.evidence_end, c.article_id,
    c.publisher, c.title, c.url, c.published, c.language, c.is_brief, c.reviewed, c.reviewed_by,
    strftime(c.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, c.review_reason, c.review_changes,
    l.data_version
FROM mart.candidates AS c
CROSS JOIN mart.load AS l
ORDER BY c.record DESC, c.article_id, c.evidence_start, c.candidate_id;

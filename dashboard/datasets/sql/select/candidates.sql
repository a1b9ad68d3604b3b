-- Figures and deals that are not sure enough to be charted, kept for review, with the rules behind them.
    t.candidate_id, t.record, t.confidence, t.chart_from, array_to_string(t.reasons, ' | ') AS reasons, t.metric,
    t.basis, t.status, t.value, t.low, t.high, t.low_open, t.high_open, t.stated, t.value_high, t.unit, t.bound,
    t.subject, t.subject_name, t.geography, t.geography_name, t.destination, t.powertrain, t.vehicle_class,
    t.period_start, t.period_end, t.period_label, t.attribution, t.number_text, array_to_string(t.parties, '|') AS
    parties, t.party_names, t.kind, t.object, t.announced, t.amount, t.amount_unit, t.stake_percent, t.evidence,
    t.evidence_start, t.evidence_end, t.article_id, t.publisher, t.title, t.url, t.published, t.language,
    t.is_brief, t.reviewed, t.reviewed_by, strftime(t.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at,
    t.review_reason, t.review_changes,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

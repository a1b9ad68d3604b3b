-- Every charted number, of an article or of an official series, as the pages show them.
    t.point_id, t.origin, t.metric, t.basis, t.status, t.value, t.low, t.high, t.low_open, t.high_open, t.nearness,
    t.stated, t.value_high, t.unit, t.bound, t.subject, t.subject_name, t.geography, t.geography_name,
    t.destination, t.powertrain, t.vehicle_class, t.period_start, t.period_end, t.period_kind, t.period_label,
    t.source, t.source_name, t.number_text, t.part, t.evidence, t.evidence_start, t.evidence_end, t.confidence,
    t.article_id, t.publisher, t.title, t.url, t.checked_with_url, t.published, t.language, t.is_brief,
    t.is_derived, t.note, t.series_id, t.group_id, t.verdict, t.relation, t.reason, t.is_chosen, t.is_drawn,
    t.probable_label, t.date_checked_by, t.reviewed, t.reviewed_by, strftime(t.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS
    reviewed_at, t.review_reason, t.review_changes,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

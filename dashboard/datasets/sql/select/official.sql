-- The official series as loaded, with their citations.
    t.point_id AS official_id, t.metric, t.basis, t.status, t.value, t.low, t.high, t.low_open, t.high_open,
    t.stated, t.unit, t.bound, t.subject, t.subject_name, t.geography, t.geography_name, t.destination,
    t.powertrain, t.vehicle_class, t.period_start, t.period_end, t.period_kind, t.period_label, t.source,
    t.source_name, t.title AS source_title, t.url AS source_url, t.checked_with_url, t.is_derived AS derived,
    t.note, t.series_id, t.group_id, t.verdict, t.relation, t.reason, t.is_chosen, t.is_drawn, (SELECT data_version
    FROM chuhai.mart.load) AS data_version

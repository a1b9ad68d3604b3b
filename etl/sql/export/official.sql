-- The official series as loaded, with their citations.
SELECT
    p.point_id AS official_id, p.metric, p.basis, p.status, p.value, p.low, p.high, p.low_open, p.high_open, p.stated, p.unit, p.bound,
    p.subject, p.subject_name,
    p.geography, p.geography_name, p.destination, p.powertrain, p.vehicle_class, p.period_start, p.period_end,
    p.period_kind, p.period_label, p.source, p.source_name, p.title AS source_title, p.url AS source_url,
    p.checked_with_url, p.is_derived AS derived, p.note, p.series_id, p.group_id, p.verdict, p.relation, p.reason,
    p.is_chosen, p.is_drawn, l.data_version
FROM mart.points AS p
CROSS JOIN mart.load AS l
WHERE p.origin = 'official'
ORDER BY p.metric, p.subject, p.geography, p.period_start, p.period_end, p.source, p.point_id;

-- The stated numbers at these places, without their sentences.
SELECT
    points.rowid AS place,
    point_id, origin, metric, basis, status, value, stated, value_high, low, high, low_open, high_open, nearness,
    unit, bound, subject, subject_name, geography, geography_name, destination, destination_name, powertrain,
    vehicle_class, period_start, period_end, period_kind, period_label, source, source_name, number_text,
    article_id, publisher, title, published, is_derived, is_brief, part, series_id, group_id, verdict, reason,
    is_chosen, is_drawn, probable_label, date_checked_by, reviewed
FROM chuhai.mart.points AS points
WHERE points.rowid IN (SELECT unnest($places::BIGINT[]));

-- Claims whose number belongs to a neighbouring period, with the period that they probably mean and who says so.
    t.point_id, t.probable_start, t.probable_end, t.probable_label, t.witness_id, t.against_id, t.rule,
    t.checked_by, strftime(t.checked_at, '%Y-%m-%dT%H:%M:%SZ') AS checked_at,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

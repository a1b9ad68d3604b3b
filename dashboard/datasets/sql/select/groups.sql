-- Claims about the same thing as groups: how they stand to each other, and which one the charts use by which rule.
    t.group_id, t.metric, t.basis, t.unit, t.subject, t.subject_name, t.geography, t.geography_name, t.destination,
    t.destination_name, t.powertrain, t.vehicle_class, t.period_start, t.period_end, t.period_label, t.verdict,
    t.members, t.voices, t.chosen_id, t.rule, t.over_id,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

-- The claims of every group, best first, and how each stands to the better ones.
    t.group_id, t.point_id, t.position, t.is_home, t.relation, t.reason, t.against_id, t.repeats_id,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

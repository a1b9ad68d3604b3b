-- Every company known, with its other names, its home and its group, and how much is known of it.
    t.company_id, t.name, t.name_zh, array_to_string(t.aliases, '|') AS aliases, t.kind, t.country, t.parent_id,
    t.parent_name, t.brand_group, t.figures, t.officials, t.deals, t.articles,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

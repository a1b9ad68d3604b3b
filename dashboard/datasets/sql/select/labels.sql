-- The codes of every vocabulary and what a reader sees for them.
    t.vocabulary, t.code, t.label,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

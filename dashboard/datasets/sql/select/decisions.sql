-- What people decided about rows: who, when and why, and what became of each decision; one line for each row touched.
    t.decision_id, t.line, strftime(t.made_at, '%Y-%m-%dT%H:%M:%SZ') AS made_at, t.made_by, t.decision, t.reason,
    t.undoes, t.state, t.state_reason, t.record, t.row_id, t.found_by, t.before, t.after, t.changes, t.wanted,
    t.article_id, t.file, t.title, t.url, t.quotation, t.number_text,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

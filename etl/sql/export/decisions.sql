-- What people decided about rows: who, when and why, and what became of each decision; one line for each row touched.
SELECT
    d.decision_id, d.line, strftime(d.made_at, '%Y-%m-%dT%H:%M:%SZ') AS made_at, d.made_by, d.decision, d.reason,
    d.undoes, d.state, d.state_reason, d.record, d.row_id, d.found_by, d.before, d.after, d.changes, d.wanted,
    d.article_id, d.file, d.title, d.url, d.quotation, d.number_text, l.data_version
FROM mart.decisions AS d
CROSS JOIN mart.load AS l
ORDER BY d.line, d.row_id;

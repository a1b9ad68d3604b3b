-- What people decided, one row for each decision and row that it touched, and the mark on every such row.
INSERT INTO mart.decisions BY NAME
SELECT
    d.decision_id, d.line, d.made_at, d.made_by, d.decision, d.reason, d.undoes, d.state, d.state_reason, d.record,
    r.row_id, r.found_by, r.before, r.after, r.changes, d.wanted, r.article_id, d.file, d.title, d.url, d.quotation,
    d.number_text
FROM core.decisions AS d
LEFT JOIN core.decision_rows AS r USING (decision_id)
ORDER BY d.line, r.position;

CREATE TEMP TABLE reviews AS
SELECT
    row_id,
    string_agg(decision, ', ' ORDER BY line) AS reviewed,
    last(made_by ORDER BY line) AS reviewed_by,
    last(made_at ORDER BY line) AS reviewed_at,
    last(reason ORDER BY line) AS review_reason,
    string_agg(changes, '; ' ORDER BY line) AS review_changes
FROM mart.decisions
WHERE state = 'applied' AND row_id IS NOT NULL
GROUP BY row_id;

UPDATE mart.points AS p
SET reviewed = r.reviewed, reviewed_by = r.reviewed_by, reviewed_at = r.reviewed_at, review_reason = r.review_reason,
    review_changes = r.review_changes
FROM reviews AS r
WHERE r.row_id = p.point_id;

UPDATE mart.deal_mentions AS p
SET reviewed = r.reviewed, reviewed_by = r.reviewed_by, reviewed_at = r.reviewed_at, review_reason = r.review_reason,
    review_changes = r.review_changes
FROM reviews AS r
WHERE r.row_id = p.mention_id;

-- A deal shows what people decided about any of its mentions.
UPDATE mart.deals AS p
SET reviewed = r.reviewed, reviewed_by = r.reviewed_by, reviewed_at = r.reviewed_at, review_reason = r.review_reason,
    review_changes = r.review_changes
FROM (
    SELECT
        deal_id,
        string_agg(reviewed, ', ' ORDER BY reviewed_at, mention_id) AS reviewed,
        last(reviewed_by ORDER BY reviewed_at, mention_id) AS reviewed_by,
        max(reviewed_at) AS reviewed_at,
        last(review_reason ORDER BY reviewed_at, mention_id) AS review_reason,
        string_agg(review_changes, '; ' ORDER BY reviewed_at, mention_id) AS review_changes
    FROM mart.deal_mentions
    WHERE reviewed IS NOT NULL
    GROUP BY deal_id
) AS r
WHERE r.deal_id = p.deal_id;

UPDATE mart.candidates AS p
SET reviewed = r.reviewed, reviewed_by = r.reviewed_by, reviewed_at = r.reviewed_at, review_reason = r.review_reason,
    review_changes = r.review_changes
FROM reviews AS r
WHERE r.row_id = p.candidate_id;

-- Articles that came, went or read otherwise, what was rejected, and decisions that came to hold or no longer do.
INSERT INTO found_changes BY NAME
WITH new_articles AS (FROM mart.articles SEMI JOIN moving USING (article_id)),
paired AS (
    SELECT
        CASE WHEN o.article_id IS NULL THEN 'article_came' WHEN n.article_id IS NULL THEN 'article_went'
            ELSE 'article_changed' END AS kind,
        article_id, o.article_id AS before_id, n.article_id AS after_id,
        coalesce(n.title, o.title) AS title, coalesce(n.publisher, o.publisher) AS publisher,
        coalesce(n.published, o.published) AS published, coalesce(n.url, o.url) AS url,
        coalesce(n.is_brief, o.is_brief) AS is_brief
    FROM old_articles AS o
    FULL JOIN new_articles AS n USING (article_id)
    WHERE o.article_id IS NULL OR n.article_id IS NULL
        OR hash(o.text, o.title, o.publisher, o.published, o.url) <> hash(n.text, n.title, n.publisher, n.published, n.url)
)
SELECT 0 AS load_id, *, article_id AS row_id,
    row_number() OVER (PARTITION BY kind ORDER BY published DESC NULLS LAST, article_id) AS position
FROM paired;

INSERT INTO found_changes BY NAME
WITH fresh AS (
    SELECT stage, file, article_id, reason, text FROM mart.rejected WHERE article_id IN (FROM moving) OR article_id IS NULL
    EXCEPT
    SELECT stage, file, article_id, reason, text FROM old_rejected
)
SELECT 0 AS load_id, 'row_rejected' AS kind, f.reason AS words, f.stage AS origin, f.article_id,
    coalesce(a.title, f.file) AS title, a.publisher, a.published, a.url, a.is_brief, f.text AS quotation,
    row_number() OVER (ORDER BY f.stage NOT IN ('read', 'official', 'decision', 'verify'), f.stage, f.file,
        f.article_id, f.reason, f.text) AS position
FROM fresh AS f
LEFT JOIN mart.articles AS a USING (article_id);

INSERT INTO found_changes BY NAME
WITH old_states AS (SELECT DISTINCT decision_id, state FROM old_decisions),
new_states AS (
    SELECT decision_id, any_value(COLUMNS(* EXCLUDE (decision_id)) ORDER BY row_id) FROM mart.decisions GROUP BY decision_id
)
SELECT 0 AS load_id, CASE n.state WHEN 'applied' THEN 'decision_applied' ELSE 'decision_lost' END AS kind,
    decision_id AS row_id, n.decision || ', ' || n.made_by || ': ' || n.reason AS words,
    CASE WHEN o.decision_id IS NOT NULL THEN decision_id END AS before_id, o.state AS before_status,
    decision_id AS after_id, n.state AS after_status, n.article_id, n.title, n.url, n.quotation,
    row_number() OVER (PARTITION BY kind ORDER BY n.line DESC) AS position
FROM new_states AS n
LEFT JOIN old_states AS o USING (decision_id)
WHERE n.state = 'applied' AND o.state IS DISTINCT FROM 'applied'
    OR n.state IN ('unanchored', 'refused') AND o.state = 'applied';

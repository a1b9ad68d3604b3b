-- What articles claim about one company, whatever the measure: the newest articles first, `$most` of them, with how many
-- there are in all and of each status.
WITH told AS (
    SELECT point_id, status, is_drawn, published, article_id, evidence_start
    FROM chuhai.mart.points AS points
    WHERE origin = 'article' AND subject = $company
      AND {where}
),
counts AS (
    SELECT count(*) AS claims,
        count(*) FILTER (status = 'actual') AS actual,
        count(*) FILTER (status = 'forecast') AS forecast,
        count(*) FILTER (status = 'target') AS target,
        count(*) FILTER (NOT is_drawn) AS aside
    FROM told
)
SELECT told.point_id, counts.*
FROM told
CROSS JOIN counts
ORDER BY told.published DESC NULLS LAST, told.article_id, told.evidence_start, told.point_id
LIMIT $most;

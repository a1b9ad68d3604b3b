-- What articles claim about one company, whatever the measure: the newest articles first, `$most` of them, with how many
-- there are in all and of each status.
SELECT point_id,
    count(*) OVER () AS claims,
    count(*) FILTER (status = 'actual') OVER () AS actual,
    count(*) FILTER (status = 'forecast') OVER () AS forecast,
    count(*) FILTER (status = 'target') OVER () AS target,
    count(*) FILTER (NOT is_drawn) OVER () AS aside
FROM chuhai.mart.points AS points
WHERE origin = 'article' AND subject = $company
  AND {where}
ORDER BY published DESC NULLS LAST, article_id, evidence_start, point_id
LIMIT $most;

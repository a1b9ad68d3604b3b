-- Changes in per cent that sources state of one company, the latest first, `$most` of them.
SELECT point_id
FROM chuhai.mart.points AS points
WHERE subject = $company AND basis <> 'level' AND unit = 'percent'
  AND {where}
ORDER BY is_chosen DESC, period_end DESC NULLS LAST, published DESC NULLS LAST, point_id
LIMIT $most;

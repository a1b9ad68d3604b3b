-- The numbers of one company in one measure and unit: those that the charts use first, the latest first, `$most` of them.
SELECT point_id
FROM chuhai.mart.points AS points
WHERE subject = $company AND basis = 'level' AND metric = $metric AND unit = $unit
  AND {where}
ORDER BY (origin = 'official') DESC, is_chosen DESC, period_end DESC NULLS LAST, published DESC NULLS LAST, point_id
LIMIT $most;

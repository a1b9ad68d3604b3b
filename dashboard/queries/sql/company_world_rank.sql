-- The latest stated place of one company among the world's makers, for a full year before a part of one.
SELECT point_id
FROM chuhai.mart.points AS points
WHERE subject = $company AND metric = 'global_rank' AND basis = 'level' AND status = 'actual' AND is_chosen
  AND value IS NOT NULL AND period_end <= current_date AND powertrain = 'all'
  AND {where}
ORDER BY (period_kind = 'year') DESC, period_end DESC, (vehicle_class = 'all') DESC, (origin = 'official') DESC, point_id
LIMIT 1;

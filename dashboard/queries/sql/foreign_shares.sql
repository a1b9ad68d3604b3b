-- Chinese brands' share of sales in markets abroad: the latest fact of each market and powertrain, full years before parts
-- of one, with that of the same series and months a year earlier.
WITH every AS (
    SELECT *
    FROM chuhai.mart.points AS points
    WHERE metric = 'brand_share' AND subject = 'chinese-brands' AND geography NOT IN ('cn', 'other') AND basis = 'level'
      AND unit = 'percent' AND status = 'actual' AND is_drawn AND value IS NOT NULL AND period_end <= current_date
      AND {where}
),
shares AS (
    SELECT DISTINCT ON (geography, powertrain, vehicle_class, period_start, period_end) *
    FROM every
    ORDER BY geography, powertrain, vehicle_class, period_start, period_end, is_chosen DESC, (origin = 'official') DESC, point_id
)
SELECT DISTINCT ON (now.geography, now.powertrain)
    now.point_id, now.geography, now.geography_name, now.powertrain, now.period_label, now.period_start, now.period_end,
    now.stated, now.bound, now.source_name, length(now.geography) > 2 AS is_region,
    before.point_id AS before_id, before.stated AS before_stated, before.bound AS before_bound,
    before.period_label AS before_label
FROM shares AS now
LEFT JOIN every AS before ON before.geography = now.geography AND before.series_id = now.series_id
    AND year(before.period_start) = year(now.period_start) - 1
    AND month(before.period_start) = month(now.period_start) AND month(before.period_end) = month(now.period_end)
WHERE ($first_year::INTEGER IS NULL OR year(now.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(now.period_start) <= $last_year)
ORDER BY now.geography, now.powertrain, (now.period_kind = 'year') DESC, now.period_end DESC,
    (now.vehicle_class = 'passenger') DESC, before.point_id NULLS LAST, now.point_id;

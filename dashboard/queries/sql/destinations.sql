-- Where China's exports go: the fact of each destination and period that the charts use, with the one of the same series and
-- months a year earlier, and of the same counter the exports to everywhere in the same period. What exceeds all exports that
-- anybody counted for the period is left out.
WITH exports AS (
    SELECT *
    FROM chuhai.mart.points AS points
    WHERE metric = 'exports' AND geography = 'cn' AND subject = 'all' AND unit = 'vehicles' AND vehicle_class = 'all'
      AND powertrain = $powertrain AND basis = 'level' AND status = 'actual' AND is_drawn AND value_high IS NULL
      AND period_end <= current_date AND {where}
),
facts AS (
    SELECT DISTINCT ON (destination, period_start, period_end) *
    FROM exports
    WHERE destination IS NOT NULL AND destination <> 'cn' AND bound <> 'under'
    ORDER BY destination, period_start, period_end, is_chosen DESC, (value IS NOT NULL) DESC, (origin = 'official') DESC, point_id
),
wholes AS (
    SELECT DISTINCT ON (source, period_start, period_end) *
    FROM exports
    WHERE destination IS NULL AND value IS NOT NULL AND origin = 'official'
    ORDER BY source, period_start, period_end, is_chosen DESC, point_id
)
SELECT DISTINCT ON (now.period_end, now.period_start, now.stated, now.destination)
    now.point_id, now.destination, now.destination_name, now.period_start, now.period_end, now.period_kind,
    now.period_label, now.stated, now.bound, now.source_name, length(now.destination) > 2 AS is_region,
    before.point_id AS before_id, before.stated AS before_stated, before.bound AS before_bound,
    before.period_label AS before_label, whole.point_id AS whole_id, whole.value AS whole
FROM facts AS now
LEFT JOIN exports AS before ON before.destination = now.destination AND before.series_id = now.series_id
    AND before.value IS NOT NULL
    AND year(before.period_start) = year(now.period_start) - 1
    AND month(before.period_start) = month(now.period_start) AND month(before.period_end) = month(now.period_end)
LEFT JOIN wholes AS whole ON whole.source = now.source
    AND whole.period_start = now.period_start AND whole.period_end = now.period_end
WHERE ($first_year::INTEGER IS NULL OR year(now.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(now.period_start) <= $last_year)
  AND now.stated <= coalesce(
        (SELECT max(value) FROM wholes WHERE wholes.period_start = now.period_start AND wholes.period_end = now.period_end),
        now.stated)
ORDER BY now.period_end DESC, now.period_start, now.stated DESC, now.destination, before.is_chosen DESC, before.point_id;

-- promise: No part of a market is larger than the whole, by the same counter for the same period.
-- level: warning
-- do: Read both quotations; a subject, powertrain or class may be misread, or the two count unlike things.
WITH counts AS (
    SELECT *, coalesce(source, article_id) AS counted_by
    FROM mart.points
    WHERE basis = 'level' AND unit = 'vehicles' AND is_drawn AND period_start IS NOT NULL
        AND reason NOT IN ('same_number', 'fits')  -- the better claim that they agree with is there
),
pairs AS (
    SELECT part.point_id, whole.point_id AS whole_id, part.low, whole.high, part.powertrain AS part, whole.powertrain AS whole
    FROM counts AS part
    JOIN core.partitions AS p ON p.dimension = 'powertrain' AND p.part = part.powertrain
    JOIN counts AS whole ON whole.powertrain = p.whole AND whole.vehicle_class = part.vehicle_class AND whole.subject = part.subject
        AND whole.destination IS NOT DISTINCT FROM part.destination AND whole.geography = part.geography
        AND whole.metric = part.metric AND whole.status = part.status AND whole.counted_by = part.counted_by
        AND whole.period_start = part.period_start AND whole.period_end = part.period_end
    UNION ALL
    SELECT part.point_id, whole.point_id, part.low, whole.high, part.vehicle_class, whole.vehicle_class
    FROM counts AS part
    JOIN core.partitions AS p ON p.dimension = 'vehicle_class' AND p.part = part.vehicle_class
    JOIN counts AS whole ON whole.vehicle_class = p.whole AND whole.powertrain = part.powertrain AND whole.subject = part.subject
        AND whole.destination IS NOT DISTINCT FROM part.destination AND whole.geography = part.geography
        AND whole.metric = part.metric AND whole.status = part.status AND whole.counted_by = part.counted_by
        AND whole.period_start = part.period_start AND whole.period_end = part.period_end
    UNION ALL
    SELECT part.point_id, whole.point_id, part.low, whole.high, part.subject, whole.subject
    FROM counts AS part
    JOIN counts AS whole ON part.subject <> 'all' AND whole.subject = 'all' AND whole.powertrain = part.powertrain
        AND whole.vehicle_class = part.vehicle_class
        AND whole.destination IS NOT DISTINCT FROM part.destination AND whole.geography = part.geography
        AND whole.metric = part.metric AND whole.status = part.status AND whole.counted_by = part.counted_by
        AND whole.period_start = part.period_start AND whole.period_end = part.period_end
    UNION ALL
    SELECT part.point_id, whole.point_id, part.low, whole.high, part.destination, 'everywhere'
    FROM counts AS part
    JOIN counts AS whole ON part.destination IS NOT NULL AND whole.destination IS NULL AND whole.powertrain = part.powertrain
        AND whole.vehicle_class = part.vehicle_class AND whole.subject = part.subject AND whole.geography = part.geography
        AND whole.metric = part.metric AND whole.status = part.status AND whole.counted_by = part.counted_by
        AND whole.period_start = part.period_start AND whole.period_end = part.period_end
)
SELECT point_id, part || ' of ' || whole AS parts, low, high AS whole_at_most, whole_id
FROM pairs
WHERE low > high
ORDER BY ALL;

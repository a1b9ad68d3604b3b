-- promise: The parts of a whole add up to it where all are stated, and brand groups' shares to no more than 100 percent.
-- level: warning
-- do: Read the quotations of the parts; one may be misread or of another scope.
WITH counts AS (
    SELECT *, coalesce(source, article_id) AS counted_by,
        concat_ws('|', metric, status, subject, geography, coalesce(destination, ''), period_start, period_end, counted_by) AS place
    FROM mart.points
    WHERE basis = 'level' AND is_drawn AND period_start IS NOT NULL
        AND reason NOT IN ('same_number', 'fits')  -- the better claim that they agree with is there
),
vehicles AS (
    SELECT place || '|' || powertrain AS place, 'vehicle_class' AS dimension, vehicle_class AS code, point_id, low, high
    FROM counts
    WHERE unit = 'vehicles'
    UNION ALL
    SELECT place || '|' || vehicle_class, 'powertrain', powertrain, point_id, low, high FROM counts WHERE unit = 'vehicles'
),
-- Of a part that is stated twice, the wider words.
parts AS (
    SELECT v.place, p.dimension, p.whole, v.code, p.is_needed, min(v.low) AS low, max(v.high) AS high
    FROM vehicles AS v
    JOIN core.partitions AS p ON p.is_complete AND p.dimension = v.dimension AND p.part = v.code
    GROUP BY ALL
),
sums AS (
    SELECT place, dimension, whole, sum(low) AS low, CASE WHEN count(high) = count(*) THEN sum(high) END AS high,
        string_agg(code, ' + ' ORDER BY code) AS parts
    FROM parts
    GROUP BY place, dimension, whole
    HAVING (dimension, whole, count(*) FILTER (WHERE is_needed)) IN (
        SELECT (dimension, whole, count(*)) FROM core.partitions WHERE is_complete AND is_needed GROUP BY dimension, whole)
)
SELECT v.point_id, s.parts || ' = ' || s.whole AS parts, s.low AS at_least, s.high AS at_most, v.low, v.high
FROM sums AS s
JOIN vehicles AS v ON v.place = s.place AND v.dimension = s.dimension AND v.code = s.whole
-- Rounded parts and what is next to nothing may leave a hundredth.
WHERE s.low > 1.01 * v.high OR s.high < 0.99 * v.low
UNION ALL
SELECT min(point_id), string_agg(subject, ' + ' ORDER BY subject), sum(low), NULL, 0, 100
FROM (
    SELECT c.subject, c.metric, c.geography, c.powertrain, c.vehicle_class, c.period_start, c.period_end, c.status, c.counted_by,
        min(c.low) AS low, min(c.point_id) AS point_id
    FROM counts AS c
    JOIN core.partitions AS p ON p.dimension = 'subject' AND p.part = c.subject
    WHERE c.metric = 'brand_share'
    GROUP BY ALL
)
GROUP BY metric, geography, powertrain, vehicle_class, period_start, period_end, status, counted_by
HAVING sum(low) > 100
ORDER BY ALL;

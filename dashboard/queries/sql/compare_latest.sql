-- The latest fact of every measure and scope that at least two of these companies and brand groups have for one period: for
-- the period that most of them have (of equals a full year, then the latest), else (`is_common` false) for their own latest.
WITH facts AS (
    SELECT *
    FROM chuhai.mart.points AS points
    WHERE is_chosen AND basis = 'level' AND status = 'actual' AND value IS NOT NULL AND destination IS NULL
      AND subject IN (SELECT unnest($subjects::VARCHAR[])) AND period_end <= current_date
      AND metric NOT IN ('stake', 'investment', 'development_time', 'global_rank')
      AND {where}
),
periods AS (
    SELECT DISTINCT ON (metric, unit, geography, powertrain, vehicle_class)
        metric, unit, geography, powertrain, vehicle_class, period_start AS common_start, period_end AS common_end,
        count(DISTINCT subject) AS in_common
    FROM facts
    GROUP BY metric, unit, geography, powertrain, vehicle_class, period_start, period_end, period_kind
    ORDER BY metric, unit, geography, powertrain, vehicle_class, in_common DESC, (period_kind = 'year') DESC,
        period_end DESC, period_start
),
latest AS (
    SELECT DISTINCT ON (metric, unit, geography, powertrain, vehicle_class, subject)
        facts.point_id, facts.subject, facts.value, periods.*,
        period_start = common_start AND period_end = common_end AS is_common
    FROM facts
    JOIN periods USING (metric, unit, geography, powertrain, vehicle_class)
    ORDER BY metric, unit, geography, powertrain, vehicle_class, subject, is_common DESC, (period_kind = 'year') DESC,
        period_end DESC, facts.point_id
)
SELECT concat_ws('.', metric, unit, geography, powertrain, vehicle_class) AS measure, point_id, subject, is_common, in_common,
    count(*) OVER measures AS subjects
FROM latest
WHERE in_common > 1
WINDOW measures AS (PARTITION BY metric, unit, geography, powertrain, vehicle_class)
ORDER BY subjects DESC, in_common DESC, (unit = 'vehicles') DESC, (powertrain = 'all') DESC, (vehicle_class = 'all') DESC,
    metric, geography, powertrain, vehicle_class, is_common DESC, value DESC, subject;

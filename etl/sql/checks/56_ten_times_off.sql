-- promise: No number is ten times as large or as small as those of the periods before and after it.
-- level: warning
-- do: Read the quotation; a scale ("million", "thousand") or a unit may be misread.
WITH counts AS (
    SELECT point_id, subject_name, metric, period_label, period_start, value,
        lag(value) OVER following AS before, lead(value) OVER following AS after,
        date_diff('month', lag(period_start) OVER following, period_start) AS months_before,
        date_diff('month', period_start, lead(period_start) OVER following) AS months_after
    FROM mart.points
    WHERE is_chosen AND basis = 'level' AND status = 'actual' AND value > 0 AND period_start IS NOT NULL
        AND unit NOT IN ('rank', 'months') AND metric NOT IN ('stake', 'investment')
    WINDOW following AS (
        PARTITION BY metric, unit, subject, geography, destination, powertrain, vehicle_class, period_kind,
            CASE WHEN period_kind IN ('year_to_date', 'fiscal_year', 'other') THEN month(period_end) END,
            date_diff('month', period_start, period_end)
        ORDER BY period_start)
),
near AS (
    SELECT *, CASE WHEN months_before <= 24 THEN before END AS one, CASE WHEN months_after <= 24 THEN after END AS other
    FROM counts
)
SELECT point_id, metric, subject_name, period_label, value, one AS before, other AS after
FROM near
WHERE (one IS NOT NULL OR other IS NOT NULL)
    AND (value >= 10 * greatest(coalesce(one, other), coalesce(other, one))
        OR value <= 0.1 * least(coalesce(one, other), coalesce(other, one)))
ORDER BY point_id;

-- Where one company stands: for each measure of which it has a fact, in the latest full year it has (else its latest
-- part of a year), every maker with a fact for the same measure and period, largest first. Brands whose owner is
-- among them are counted with it. `before_id`: the same official series a year earlier, of the company only.
WITH facts AS (
    SELECT point_id, subject, metric, geography, powertrain, vehicle_class, period_start, period_end, period_kind, value,
        series_id, origin, is_chosen
    FROM chuhai.mart.points AS points
    WHERE is_drawn AND basis = 'level' AND status = 'actual' AND value IS NOT NULL AND unit = 'vehicles'
      AND destination IS NULL AND period_end <= current_date
      AND metric IN ('sales', 'exports', 'overseas_sales', 'overseas_production', 'production')
      AND {where}
),
own AS (
    SELECT DISTINCT ON (metric, geography, powertrain, vehicle_class)
        metric, geography, powertrain, vehicle_class, period_start, period_end
    FROM facts
    WHERE subject = $company
      AND ($first_year::INTEGER IS NULL OR year(period_end) >= $first_year)
      AND ($last_year::INTEGER IS NULL OR year(period_start) <= $last_year)
    ORDER BY metric, geography, powertrain, vehicle_class, (period_kind = 'year') DESC, period_end DESC, period_start
),
makers AS (
    SELECT DISTINCT ON (metric, geography, powertrain, vehicle_class, subject) facts.*, companies.parent_id
    FROM own
    JOIN facts USING (metric, geography, powertrain, vehicle_class, period_start, period_end)
    JOIN chuhai.mart.companies AS companies ON companies.company_id = facts.subject
    WHERE companies.kind = 'carmaker' OR facts.subject = $company
    ORDER BY metric, geography, powertrain, vehicle_class, subject, is_chosen DESC, (origin = 'official') DESC, point_id
),
compared AS (
    SELECT *
    FROM makers
    WHERE subject = $company OR parent_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM makers AS owners
        WHERE owners.subject = makers.parent_id AND owners.metric = makers.metric AND owners.geography = makers.geography
          AND owners.powertrain = makers.powertrain AND owners.vehicle_class = makers.vehicle_class)
)
SELECT
    concat_ws('.', metric, geography, powertrain, vehicle_class) AS measure,
    point_id, subject, value, subject = $company AS is_own,
    rank() OVER measures AS place,
    count(*) OVER (PARTITION BY metric, geography, powertrain, vehicle_class) AS makers,
    CASE WHEN subject = $company AND origin = 'official' THEN (
        SELECT min(earlier.point_id) FROM facts AS earlier
        WHERE earlier.subject = $company AND earlier.series_id = compared.series_id
          AND earlier.period_kind = compared.period_kind AND year(earlier.period_start) = year(compared.period_start) - 1
          AND month(earlier.period_start) = month(compared.period_start)
          AND month(earlier.period_end) = month(compared.period_end)
    ) END AS before_id
FROM compared
WINDOW measures AS (PARTITION BY metric, geography, powertrain, vehicle_class ORDER BY value DESC)
ORDER BY
    (powertrain = 'all') DESC, (vehicle_class = 'all') DESC,
    list_position(['sales', 'exports', 'overseas_sales', 'overseas_production', 'production'], metric),
    list_position(['world', 'cn', 'world-ex-china'], geography) NULLS LAST, geography, powertrain, vehicle_class,
    place, subject;

-- What passed its gate of the official series enters core, each number once.
CREATE TEMP TABLE judged_officials AS FROM gated_officials;

INSERT INTO core.official_series
SELECT
    left(sha256(concat_ws('|', metric, basis, status, subject, geography, destination, powertrain, vehicle_class,
        period_start, period_end, value, bound, unit, source, source_url)), 16) AS official_id,
    metric, basis, status, subject, geography, nullif(destination, ''), powertrain, vehicle_class,
    period_start::DATE, period_end::DATE, value::DOUBLE, value AS number_text, bound, unit, source, source_title, source_url,
    nullif(checked_with_url, ''), derived::BOOLEAN, nullif(note, '')
FROM judged_officials
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY official_id ORDER BY line) = 1
ORDER BY line;

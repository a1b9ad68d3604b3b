-- The stated number of an id, if a page asks for it, then those others that the page asks for and that say the same.
WITH chosen AS (SELECT * FROM chuhai.mart.points AS points WHERE {where} AND points.point_id = $chosen)
SELECT points.*
FROM chuhai.mart.points AS points
JOIN chosen
    ON points.origin = chosen.origin AND points.metric = chosen.metric AND points.basis = chosen.basis
    AND points.status = chosen.status AND points.unit = chosen.unit AND points.stated = chosen.stated
    AND points.value_high IS NOT DISTINCT FROM chosen.value_high AND points.bound = chosen.bound
    AND points.subject = chosen.subject AND points.geography_name = chosen.geography_name
    AND points.destination_name IS NOT DISTINCT FROM chosen.destination_name
    AND points.powertrain = chosen.powertrain AND points.vehicle_class = chosen.vehicle_class
    AND points.period_label = chosen.period_label
WHERE {where}
ORDER BY points.point_id = $chosen DESC, points.metric, points.subject_name, points.point_id
LIMIT 50;

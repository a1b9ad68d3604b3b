-- The markets abroad of which there is something to show: exports that go there, sales and shares of Chinese brands
-- there, what they build or invest there. One row a place, the one with most rows first.
WITH chinese AS (
    SELECT 'chinese-brands' AS subject
    UNION ALL
    SELECT company_id FROM chuhai.mart.companies WHERE brand_group = 'chinese-brands' OR (country = 'cn' AND kind <> 'carmaker')
),
told AS (
    SELECT *, coalesce(destination, geography) AS place, coalesce(destination_name, geography_name) AS place_name
    FROM chuhai.mart.points AS points
    WHERE {where}
      AND ((metric = 'exports' AND geography = 'cn' AND destination IS NOT NULL AND subject = 'all')
           OR (metric IN ('sales', 'overseas_sales', 'brand_share', 'overseas_production', 'production', 'investment')
               AND subject IN (SELECT subject FROM chinese)))
)
SELECT place, any_value(place_name) AS name, count(*) AS claims,
    count(*) FILTER (metric = 'exports') AS exports,
    count(*) FILTER (metric IN ('sales', 'overseas_sales', 'brand_share')) AS sales,
    count(*) FILTER (metric IN ('overseas_production', 'production', 'investment')) AS plants
FROM told
WHERE place NOT IN ('cn', 'world', 'world-ex-china', 'other')
GROUP BY place
ORDER BY claims DESC, name;

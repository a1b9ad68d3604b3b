-- The numbers of one topic about one market abroad (null: any): 'exports' from China that go there, 'shares' and 'sales'
-- of Chinese brands there, their 'plants' there (output and money), or 'claims': all of these that articles state.
WITH chinese AS (
    SELECT 'chinese-brands' AS subject
    UNION ALL
    SELECT company_id FROM chuhai.mart.companies WHERE brand_group = 'chinese-brands' OR (country = 'cn' AND kind <> 'carmaker')
),
told AS (
    SELECT *, coalesce(destination, geography) AS place,
        CASE metric WHEN 'exports' THEN 'exports' WHEN 'brand_share' THEN 'shares' WHEN 'sales' THEN 'sales'
            WHEN 'overseas_sales' THEN 'sales' ELSE 'plants' END AS topic
    FROM chuhai.mart.points AS points
    WHERE {where}
      AND ((metric = 'exports' AND geography = 'cn' AND destination IS NOT NULL AND subject = 'all')
           OR (metric IN ('sales', 'overseas_sales', 'brand_share', 'overseas_production', 'production', 'investment')
               AND subject IN (SELECT subject FROM chinese)))
)
SELECT point_id, unit, count(*) OVER () AS claims
FROM told
WHERE place NOT IN ('cn', 'world', 'world-ex-china', 'other') AND ($place::VARCHAR IS NULL OR place = $place)
  AND CASE WHEN $topic = 'claims' THEN origin = 'article' ELSE topic = $topic AND basis = 'level' END
ORDER BY is_chosen DESC, period_end DESC NULLS LAST, published DESC NULLS LAST, point_id
LIMIT $most;

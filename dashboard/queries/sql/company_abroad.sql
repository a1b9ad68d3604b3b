-- What one company or a brand that it owns builds, has built or pays for outside its home country, each claim that the
-- charts use, the latest first.
SELECT points.point_id, points.unit
FROM chuhai.mart.points AS points
JOIN chuhai.mart.companies AS companies ON companies.company_id = points.subject
WHERE (companies.company_id = $company OR companies.parent_id = $company)
  AND points.is_drawn AND points.basis = 'level'
  AND (points.metric IN ('overseas_production', 'overseas_production_ratio', 'overseas_output_share')
       OR (points.metric IN ('production', 'investment') AND points.geography <> companies.country
           AND points.geography <> 'world'))
  AND {where}
ORDER BY points.period_end DESC NULLS LAST, points.point_id
LIMIT $most;

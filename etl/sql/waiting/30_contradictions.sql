-- Figures that another claim about the same thing, or an official row, excludes, unless somebody accepted them.
SELECT
    'contradiction' AS kind, p.point_id AS item_id, 'figure' AS record,
    concat_ws(' ', p.metric, nullif(p.basis, 'level'), p.number_text, 'of', p.subject, 'in', p.geography,
        'to ' || p.destination, nullif(p.powertrain, 'all'), nullif(p.vehicle_class, 'all'), p.period_label) AS says,
    concat_ws(' ', o.source_name, 'has', coalesce(o.number_text, format('{:,.15g}', o.stated))) AS why,
    p.title, p.evidence AS sentence, [p.subject] AS companies, m.position AS rank
FROM mart.group_members AS m
JOIN mart.points AS p USING (point_id)
JOIN mart.points AS o ON o.point_id = m.against_id
WHERE m.relation = 'contradict' AND p.origin = 'article' AND NOT contains(coalesce(p.reviewed, ''), 'accept');

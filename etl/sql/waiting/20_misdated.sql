-- Figures whose number belongs to a neighbouring period, as others say, unless somebody accepted or dated them so.
SELECT
    'misdated' AS kind, p.point_id AS item_id, 'figure' AS record,
    concat_ws(' ', p.metric, nullif(p.basis, 'level'), p.number_text, 'of', p.subject, 'in', p.geography,
        'to ' || p.destination, nullif(p.powertrain, 'all'), nullif(p.vehicle_class, 'all'), p.period_label) AS says,
    concat_ws(' ', 'probably', m.probable_label || ':', w.source_name, 'has',
        coalesce(w.number_text, format('{:,.15g}', w.stated)), 'for that') AS why,
    p.title, p.evidence AS sentence, [p.subject] AS companies, p.published IS NULL AS rank
FROM mart.misdated AS m
JOIN mart.points AS p USING (point_id)
JOIN mart.points AS w ON w.point_id = m.witness_id
WHERE m.checked_by IS NULL;

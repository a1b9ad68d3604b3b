-- What waits for a person, the most pressing first: decisions that could not be applied, misdated and contradicted
-- figures, and rows that are not sure enough to be charted. `against`, `number` and `period` say why.
WITH undecided AS (
    SELECT DISTINCT ON (decision_id) 1 AS stage, state AS kind, decision_id AS item_id, record, []::VARCHAR[] AS companies,
        line::DOUBLE AS rank, state_reason AS against, NULL AS number, NULL AS period, NULL::DOUBLE AS confidence
    FROM chuhai.mart.decisions
    WHERE state IN ('unanchored', 'refused')
),
misdated AS (
    SELECT 2, 'misdated', p.point_id, 'figure', [p.subject], (p.published IS NULL)::DOUBLE, w.source_name,
        coalesce(w.number_text, format('{:,.15g}', w.stated)), m.probable_label, p.confidence
    FROM chuhai.mart.misdated AS m
    JOIN chuhai.mart.points AS p USING (point_id)
    JOIN chuhai.mart.points AS w ON w.point_id = m.witness_id
    WHERE m.checked_by IS NULL
),
contradicted AS (
    SELECT 3, 'contradiction', p.point_id, 'figure', [p.subject], m.position::DOUBLE, o.source_name,
        coalesce(o.number_text, format('{:,.15g}', o.stated)), o.period_label, p.confidence
    FROM chuhai.mart.group_members AS m
    JOIN chuhai.mart.points AS p USING (point_id)
    JOIN chuhai.mart.points AS o ON o.point_id = m.against_id
    WHERE m.relation = 'contradict' AND p.origin = 'article' AND NOT contains(coalesce(p.reviewed, ''), 'accept')
),
unsure AS (
    SELECT 4, 'candidate', candidate_id, record, coalesce(parties, [subject]), 1 - confidence, NULL, NULL, NULL, confidence
    FROM chuhai.mart.candidates
)
SELECT *
FROM (SELECT * FROM undecided UNION ALL SELECT * FROM misdated UNION ALL SELECT * FROM contradicted
    UNION ALL SELECT * FROM unsure)
WHERE (len($kinds) = 0 OR list_contains($kinds, kind)) AND ($company = '' OR list_contains(companies, $company))
ORDER BY stage, rank, item_id;

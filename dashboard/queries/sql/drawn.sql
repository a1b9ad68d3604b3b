-- What a chart draws of the stated numbers that a page asks for: at most $most, without their sentences. Where there
-- are more, official ones come first, then those that the charts use, then the newest. The few are found by few columns.
WITH labels AS (SELECT map_from_entries(list((vocabulary || ' ' || code, label))) AS "of" FROM chuhai.mart.labels),
few AS (
    SELECT points.rowid AS place
    FROM chuhai.mart.points AS points
    WHERE {where}
      AND (points.period_start IS NOT NULL OR NOT $dated)
      AND (points.is_drawn OR $aside OR points.point_id IS NOT DISTINCT FROM $selected)
    ORDER BY points.origin = 'official' DESC, points.is_drawn DESC, points.is_chosen DESC, points.period_end DESC NULLS LAST, points.rowid
    LIMIT $most
)
SELECT
    points.* EXCLUDE (
        url, note, checked_with_url, evidence, evidence_start, evidence_end, number_start, number_end, language,
        confidence, relation, reviewed_by, reviewed_at, review_reason, review_changes
    ),
    NULL::VARCHAR AS url, NULL::VARCHAR AS note, NULL::VARCHAR AS checked_with_url, NULL::VARCHAR AS evidence,
    NULL::INTEGER AS evidence_start, NULL::INTEGER AS evidence_end, NULL::INTEGER AS number_start,
    NULL::INTEGER AS number_end,
{names}
FROM chuhai.mart.points AS points
CROSS JOIN labels
WHERE points.rowid IN (SELECT place FROM few)
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

-- What a chart draws of the stated numbers that a page asks for: at most $most, without their sentences. Where there
-- are more, official ones come first, then those that the charts use, then the newest.
WITH few AS (
    SELECT
        {of_a_claim}
    FROM chuhai.mart.points AS points
    WHERE {where}
      AND (points.period_start IS NOT NULL OR NOT $dated)
      AND (points.is_drawn OR $aside OR points.point_id IS NOT DISTINCT FROM $selected)
    ORDER BY points.origin = 'official' DESC, points.is_drawn DESC, points.is_chosen DESC, points.period_end DESC NULLS LAST, points.rowid
    LIMIT $most
)
SELECT *
FROM few AS points
ORDER BY points.metric, points.subject_name, points.period_start, points.origin DESC, points.point_id;

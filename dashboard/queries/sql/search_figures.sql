-- Figures that hold the words, in their sentence or in their fields as a reader sees them. Those whose
-- sentence holds all come first, then what charts use, then the newest.
WITH held AS (
    SELECT points.point_id, points.is_chosen, coalesce(points.published, points.period_end) AS shown_on,
        lower(strip_accents(points.evidence)) AS said
    FROM chuhai.mart.points AS points
    WHERE {where}
),
best AS (
    SELECT point_id,
        coalesce(contains(said, lower(strip_accents(coalesce($word0::VARCHAR, ''))))
            AND contains(said, lower(strip_accents(coalesce($word1::VARCHAR, ''))))
            AND contains(said, lower(strip_accents(coalesce($word2::VARCHAR, ''))))
            AND contains(said, lower(strip_accents(coalesce($word3::VARCHAR, '')))), false) AS is_said,
        is_chosen, shown_on
    FROM held
    ORDER BY is_said DESC, is_chosen DESC, shown_on DESC NULLS LAST, point_id
    LIMIT $most
)
SELECT
    points.*,
    (SELECT count(*) FROM held) AS total
FROM best
JOIN chuhai.mart.points AS points USING (point_id)
ORDER BY best.is_said DESC, best.is_chosen DESC, best.shown_on DESC NULLS LAST, best.point_id;

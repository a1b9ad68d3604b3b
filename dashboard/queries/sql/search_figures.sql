-- Figures that hold the words, in their sentence or in their fields as a reader sees them. Those whose sentence holds all
-- come first, then what charts use, then the newest.
WITH labels AS (SELECT map_from_entries(list((vocabulary || ' ' || code, label))) AS "of",
    map_from_entries(list((vocabulary || ' ' || code, label_zh))) AS zh FROM chuhai.mart.labels),
held AS (
    SELECT points.point_id, points.is_chosen, points.published, points.period_end,
        lower(strip_accents(coalesce(points.evidence, ''))) AS said,
        said || ' ' || lower(strip_accents(concat_ws(' ', points.subject_name,
            array_to_string(companies.aliases, ' '), points.metric, labels.of['metric ' || points.metric], labels.zh['metric ' || points.metric],
            points.geography_name, labels.zh['geography ' || points.geography], points.destination_name, points.period_label,
            points.source_name, points.title))) AS text
    FROM chuhai.mart.points AS points
    LEFT JOIN chuhai.mart.companies AS companies ON companies.company_id = points.subject
    CROSS JOIN labels
    WHERE {where}
      AND contains(text, lower(strip_accents($word0))) AND contains(text, lower(strip_accents($word1)))
      AND contains(text, lower(strip_accents($word2))) AND contains(text, lower(strip_accents($word3)))
),
best AS (
    SELECT point_id, count(*) OVER () AS total,
        row_number() OVER (ORDER BY
            contains(said, lower(strip_accents($word0))) AND contains(said, lower(strip_accents($word1)))
                AND contains(said, lower(strip_accents($word2))) AND contains(said, lower(strip_accents($word3))) DESC,
            is_chosen DESC, coalesce(published, period_end) DESC NULLS LAST, point_id) AS place
    FROM held
    QUALIFY place <= $most
)
SELECT
    points.*,
{names},
    best.total
FROM best
JOIN chuhai.mart.points AS points USING (point_id)
CROSS JOIN labels
ORDER BY best.place;

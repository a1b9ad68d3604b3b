-- Groups of claims about the same thing with this verdict, of which at least one claim is asked for, in the order asked.
-- How they disagree: a claim is misdated; an official number stands against articles; an article stands against itself;
-- articles stand against each other. The gap is how far the farthest claim lies from the one the charts use, as a part of it.
WITH asked AS (
    SELECT DISTINCT points.group_id FROM chuhai.mart.points AS points WHERE {where}
),
members AS (
    SELECT groups.group_id, members.reason, points.*,
        coalesce(groups.chosen_id, first_value(points.point_id) OVER (PARTITION BY groups.group_id ORDER BY members.position)) AS main_id
    FROM chuhai.mart.groups AS groups
    SEMI JOIN asked USING (group_id)
    JOIN chuhai.mart.group_members AS members ON members.group_id = groups.group_id AND members.is_home
    JOIN chuhai.mart.points AS points USING (point_id)
    WHERE groups.verdict = $verdict
),
held AS (
    SELECT others.group_id,
        bool_or(others.reason = 'misdated') AS is_misdated,
        any_value(main.origin) AS main_origin,
        bool_or(others.article_id = main.article_id) AS is_itself,
        max(abs(others.stated / nullif(main.stated, 0) - 1)) AS gap
    FROM members AS others
    JOIN members AS main ON main.point_id = others.main_id AND main.group_id = others.group_id
    WHERE others.point_id <> others.main_id AND ($verdict <> 'contradict' OR others.reason IN ('apart', 'misdated'))
    GROUP BY others.group_id
)
SELECT groups.group_id, groups.rule, groups.voices, groups.members, coalesce(held.gap, 0) AS gap,
    CASE WHEN held.is_misdated THEN 'misdated' WHEN held.main_origin = 'official' THEN 'official'
        WHEN held.is_itself THEN 'itself' ELSE 'articles' END AS kind
FROM chuhai.mart.groups AS groups
JOIN held USING (group_id)
ORDER BY
    CASE $order WHEN 'gap' THEN -coalesce(held.gap, 0) WHEN 'voices' THEN -groups.voices END,
    groups.period_end DESC NULLS LAST, groups.metric, groups.subject, groups.group_id;

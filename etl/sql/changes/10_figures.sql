-- Figures and official rows that came, went or read otherwise, and groups that another claim speaks for than before.
-- What is read of the same words of an article, or of the same place of a series, is the same figure read otherwise.
CREATE TEMP MACRO place_of(p) AS
    CASE p.origin WHEN 'article' THEN hash(p.article_id, p.evidence, p.number_text)
        ELSE hash(p.series_id, p.period_start, p.period_end) END;

CREATE TEMP TABLE new_points AS
SELECT point_id, group_id, is_chosen, place_of(p) AS place
FROM mart.points AS p
SEMI JOIN touched_claims ON claim_id = point_id;

CREATE TEMP TABLE point_changes AS
WITH gone AS (
    SELECT point_id, place_of(p) AS place, row_number() OVER (PARTITION BY place ORDER BY point_id) AS rank
    FROM old_points AS p
    WHERE point_id NOT IN (SELECT point_id FROM new_points)
),
came AS (
    SELECT point_id, place, row_number() OVER (PARTITION BY place ORDER BY point_id) AS rank
    FROM new_points
    WHERE point_id NOT IN (SELECT point_id FROM old_points)
)
SELECT
    CASE WHEN g.point_id IS NULL THEN 'figure_came' WHEN c.point_id IS NULL THEN 'figure_went' ELSE 'figure_changed' END AS kind,
    g.point_id AS before_id, c.point_id AS after_id
FROM gone AS g
FULL JOIN came AS c USING (place, rank);

-- The choices of groups that are there before and after; in one of misdated claims alone nothing is chosen.
CREATE TEMP TABLE choice_changes AS
WITH old_choices AS (
    SELECT group_id, max(point_id) FILTER (WHERE is_chosen) AS point_id FROM old_points GROUP BY group_id
),
new_choices AS (
    SELECT group_id, max(point_id) FILTER (WHERE is_chosen) AS point_id
    FROM new_points
    GROUP BY group_id
)
SELECT 'choice_changed' AS kind, group_id, o.point_id AS before_id, n.point_id AS after_id
FROM old_choices AS o
JOIN new_choices AS n USING (group_id)
WHERE o.point_id IS DISTINCT FROM n.point_id;

CREATE TEMP TABLE verdict_changes AS
WITH old_disputes AS (SELECT group_id, chosen_id FROM old_groups WHERE verdict = 'contradict'),
new_disputes AS (SELECT group_id, chosen_id FROM mart.groups SEMI JOIN touched_groups USING (group_id) WHERE verdict = 'contradict')
SELECT CASE WHEN o.group_id IS NULL THEN 'contradiction_came' ELSE 'contradiction_settled' END AS kind,
    group_id, o.chosen_id AS before_id, n.chosen_id AS after_id
FROM old_disputes AS o
FULL JOIN new_disputes AS n USING (group_id)
WHERE o.group_id IS NULL OR n.group_id IS NULL;

-- A table of its own, so that it is known to be small where it is held against all that is shown. A group whose choice is
-- misdated has no chosen point: one of its members tells what it is about.
CREATE TEMP TABLE told AS
WITH all_changes AS (
    SELECT kind, NULL AS group_id, before_id, after_id FROM point_changes
    UNION ALL BY NAME
    FROM choice_changes
    UNION ALL BY NAME
    FROM verdict_changes
)
SELECT c.*,
    coalesce(o.point_id, (SELECT min(p.point_id) FROM old_points AS p WHERE p.group_id = c.group_id)) AS old_id,
    coalesce(n.point_id, (SELECT min(p.point_id) FROM new_points AS p WHERE p.group_id = c.group_id)) AS new_id
FROM all_changes AS c
LEFT JOIN old_points AS o ON o.point_id = c.before_id
LEFT JOIN new_points AS n ON n.point_id = c.after_id;

CREATE TEMP TABLE told_points AS
FROM mart.points
WHERE point_id IN (SELECT new_id FROM told)
UNION ALL BY NAME
FROM old_points
WHERE point_id IN (SELECT old_id FROM told WHERE new_id IS NULL);

INSERT INTO found_changes BY NAME
SELECT
    0 AS load_id, t.kind, coalesce(t.group_id, t.after_id, t.before_id) AS row_id,
    p.metric, p.basis, p.unit, p.subject, p.subject_name, p.geography, p.geography_name, p.destination, p.destination_name, p.powertrain,
    p.vehicle_class, p.period_start, p.period_end, p.period_label, [p.subject] AS companies, p.origin, p.article_id,
    p.title, p.publisher, p.published, p.url, p.is_brief, p.evidence AS quotation,
    t.before_id, o.stated AS before_stated, o.value_high AS before_high, o.bound AS before_bound,
    o.nearness AS before_nearness, o.status AS before_status, o.source_name AS before_by,
    CASE WHEN t.group_id IS NOT NULL AND t.before_id IS NOT NULL THEN coalesce(og.rule, 'only_claim') END AS before_rule,
    t.after_id, n.stated AS after_stated, n.value_high AS after_high, n.bound AS after_bound,
    n.nearness AS after_nearness, n.status AS after_status, n.source_name AS after_by,
    CASE WHEN t.group_id IS NOT NULL AND t.after_id IS NOT NULL THEN coalesce(ng.rule, 'only_claim') END AS after_rule,
    row_number() OVER (PARTITION BY t.kind
        ORDER BY p.period_end DESC NULLS LAST, p.metric, p.subject_name, row_id) AS position
FROM told AS t
LEFT JOIN old_points AS o ON o.point_id = t.before_id
LEFT JOIN told_points AS n ON n.point_id = t.after_id
LEFT JOIN old_groups AS og ON og.group_id = t.group_id
LEFT JOIN mart.groups AS ng ON ng.group_id = t.group_id
JOIN told_points AS p ON p.point_id = coalesce(t.new_id, t.old_id);

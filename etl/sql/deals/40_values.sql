-- Which value each deal shows of each field, by the rules of the field in their order; the rule that decided is kept.
CREATE TEMP TABLE told_values AS
WITH mentioned AS (
    SELECT s.deal_id, m.*, a.published, p.parties, p.members
    FROM members AS s
    JOIN sure_mentions AS m USING (mention_id)
    JOIN core.articles AS a USING (article_id)
    JOIN party_sets AS p USING (mention_id)
),
told AS (
    SELECT 'parties' AS field, array_to_string(parties, '|') AS value, * FROM mentioned
    UNION ALL
    SELECT 'kind', kind, * FROM mentioned
    UNION ALL
    SELECT 'object', object, * FROM mentioned
    UNION ALL
    SELECT 'amount', printf('%.15g', amount) || ' ' || amount_unit, * FROM mentioned
    UNION ALL
    SELECT 'stake_percent', printf('%.15g', stake_percent), * FROM mentioned
    UNION ALL
    SELECT 'announced', announced, * FROM mentioned
    WHERE NOT EXISTS (
        FROM told_stages AS s
        WHERE s.mention_id = mentioned.mention_id AND s.stage IN ('launched', 'ended') AND starts_with(s.said, mentioned.announced))
    UNION ALL
    SELECT 'announced', s.said, mentioned.*
    FROM mentioned JOIN told_stages AS s USING (mention_id)
    WHERE s.stage NOT IN ('talks', 'launched', 'ended')
    UNION ALL
    SELECT 'status', r.status, mentioned.*
    FROM mentioned JOIN told_stages AS s USING (mention_id) JOIN stage_ranks AS r USING (stage)
)
SELECT
    deal_id, field, value,
    arg_min(mention_id, {'published': coalesce(published, DATE '9999-12-31'), 'article_id': article_id,
        'at': evidence_start, 'id': mention_id}) AS mention_id,
    MAP {
        'named': min(coalesce((SELECT (o.name = [])::INTEGER FROM objects AS o WHERE o.object = told.object), 2)),
        'specific': min((kind = 'other')::INTEGER),
        'brand': -min(list_sum(list_transform(members, lambda m: len(m.line)))),
        'earliest': epoch(min(last_day_of(CASE WHEN field = 'announced' THEN value END))) / 86400,
        'furthest': -min((SELECT any_value(r.status_position) FROM stage_ranks AS r WHERE r.status = told.value)),
        'exact': -length(rtrim(regexp_extract(value, '^[\d.]+'), '0')),
        'most_told': -count(DISTINCT article_id),
        'first_told': epoch(min(coalesce(published, DATE '9999-12-31'))) / 86400,
        'last_told': -epoch(max(coalesce(published, DATE '0001-01-01'))) / 86400,
        'surest': -max(confidence)
    }::MAP(VARCHAR, DOUBLE) AS scores
FROM told
WHERE value IS NOT NULL
GROUP BY deal_id, field, value;

CREATE TEMP TABLE shown_values AS
WITH scored AS (
    SELECT t.deal_id, t.field, t.value, t.mention_id,
        list(coalesce(t.scores[r.rule], 0) ORDER BY r.position) AS score, list(r.rule ORDER BY r.position) AS rules
    FROM told_values AS t
    JOIN value_rules AS r USING (field)
    GROUP BY ALL
),
ranked AS (
    SELECT *, row_number() OVER best AS place, lead(score) OVER best AS next_score
    FROM scored
    WINDOW best AS (PARTITION BY deal_id, field ORDER BY score, value)
)
SELECT
    w.deal_id, w.field, w.value, w.mention_id,
    CASE
        WHEN w.next_score IS NULL THEN 'only'
        ELSE coalesce(w.rules[list_position(list_transform(list_zip(w.score, w.next_score), lambda z: z[1] <> z[2]), true)], 'spelling')
    END AS rule,
    (SELECT coalesce(list(o.value ORDER BY o.place), []) FROM ranked AS o
     WHERE o.deal_id = w.deal_id AND o.field = w.field AND o.place > 1) AS others
FROM ranked AS w
WHERE w.place = 1;

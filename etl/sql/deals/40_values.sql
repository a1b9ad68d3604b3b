-- Which value each deal shows of each field, by the rules of the field in their order; the rule that decided is kept.
CREATE TEMP TABLE told_values AS
WITH mentioned AS (
    SELECT
        s.deal_id, m.mention_id, m.article_id, m.kind, m.object, m.announced, m.amount, m.amount_unit, m.stake_percent,
        m.confidence, coalesce(a.published, DATE '9999-12-31') AS told_on, array_to_string(p.parties, '|') AS parties, -len(p.lines) AS brand,
        row_number() OVER (ORDER BY a.published NULLS LAST, m.article_id, m.evidence_start, m.mention_id) AS place
    FROM members AS s
    JOIN sure_mentions AS m USING (mention_id)
    JOIN core.articles AS a USING (article_id)
    JOIN party_sets AS p USING (mention_id)
),
told AS (
    SELECT mention_id, 'parties' AS field, parties AS value, NULL::DOUBLE AS score FROM mentioned
    UNION ALL
    SELECT mention_id, 'kind', kind, (kind = 'other')::INTEGER FROM mentioned
    UNION ALL
    SELECT mention_id, 'object', object, (o.name = [])::INTEGER FROM mentioned JOIN objects AS o USING (object)
    UNION ALL
    SELECT mention_id, 'amount', printf('%.15g', amount) || ' ' || amount_unit, NULL FROM mentioned
    UNION ALL
    SELECT mention_id, 'stake_percent', printf('%.15g', stake_percent), NULL FROM mentioned
    UNION ALL
    SELECT mention_id, 'announced', announced, epoch(last_day_of(announced)) / 86400
    FROM mentioned AS m
    ANTI JOIN told_stages AS s
        ON s.mention_id = m.mention_id AND s.stage IN ('launched', 'ended') AND starts_with(s.said, m.announced)
    UNION ALL
    SELECT mention_id, 'announced', said, epoch(last_on) / 86400
    FROM told_stages
    WHERE stage NOT IN ('talks', 'launched', 'ended')
    UNION ALL
    SELECT mention_id, 'status', r.status, -r.status_position FROM told_stages JOIN stage_ranks AS r USING (stage)
)
SELECT
    deal_id, field, value, arg_min(mention_id, place) AS mention_id,
    min(score) AS own_score, min(brand) AS brand, max(confidence) AS surest,
    -length(rtrim(regexp_extract(value, '^[\d.]+'), '0')) AS exact,
    count(DISTINCT article_id) AS articles, epoch(min(told_on)) / 86400 AS first_told,
    epoch(max(told_on) FILTER (WHERE told_on < DATE '9999-12-31')) / 86400 AS last_told
FROM told
JOIN mentioned USING (mention_id)
WHERE value IS NOT NULL
GROUP BY deal_id, field, value;

CREATE TEMP TABLE shown_values AS
WITH scored AS (
    SELECT t.deal_id, t.field, t.value, t.mention_id, list(r.rule ORDER BY r.position) AS rules,
        list(CASE
            WHEN r.rule IN ('named', 'specific', 'earliest', 'furthest') THEN t.own_score
            WHEN r.rule = 'brand' THEN t.brand
            WHEN r.rule = 'exact' THEN t.exact
            WHEN r.rule = 'most_told' THEN -t.articles
            WHEN r.rule = 'first_told' THEN t.first_told
            WHEN r.rule = 'last_told' THEN -coalesce(t.last_told, 0)
            WHEN r.rule = 'surest' THEN -t.surest
        END ORDER BY r.position) AS score
    FROM told_values AS t
    JOIN value_rules AS r USING (field)
    GROUP BY t.deal_id, t.field, t.value, t.mention_id
),
ranked AS (
    SELECT deal_id, field, list({'score': score, 'value': value, 'mention_id': mention_id, 'rules': rules} ORDER BY score, value) AS best
    FROM scored
    GROUP BY deal_id, field
)
SELECT
    deal_id, field, best[1].value AS value, best[1].mention_id AS mention_id,
    list_transform(best[2:], lambda b: b.value) AS others,
    CASE
        WHEN len(best) = 1 THEN 'only'
        ELSE coalesce(best[1].rules[list_position(
            list_transform(list_zip(best[1].score, best[2].score), lambda z: z[1] <> z[2]), true)], 'spelling')
    END AS rule
FROM ranked;

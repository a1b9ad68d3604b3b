-- Which facts are of one deal: by the rules, then by what people said.
CREATE TEMP TABLE distinct_facts AS
WITH kept_apart AS (
    SELECT mention_id, list(other_mention_id) AS kept_from
    FROM (
        SELECT mention_id, other_mention_id FROM staged_deal_links WHERE verdict = 'apart'
        UNION ALL
        SELECT other_mention_id, mention_id FROM staged_deal_links WHERE verdict = 'apart'
    )
    GROUP BY mention_id
)
SELECT DISTINCT ON (f.fact) f.* EXCLUDE (mention_id, is_news), k.kept_from
FROM facts AS f
LEFT JOIN kept_apart AS k ON k.mention_id = f.lone;

CREATE TEMP TABLE same_parties AS
WITH sets AS (SELECT DISTINCT ON (parties) block, parties, members, lines FROM party_sets)
SELECT one.parties AS parties, other.parties AS other_parties
FROM sets AS one
JOIN sets AS other USING (block)
WHERE one.parties = other.parties
    OR (len(list_filter(one.members, lambda m: NOT list_contains(other.lines, m.id) AND NOT list_has_any(m.line, other.parties))) = 0
        AND len(list_filter(other.members, lambda m: NOT list_contains(one.lines, m.id) AND NOT list_has_any(m.line, one.parties))) = 0);

-- The rules for two facts of kinds that may be one. Of the steps by which one kind leads to another, `is_first` tells
-- whether the one comes first.
CREATE TEMP TABLE pair_rules AS
WITH kinds AS (
    SELECT kind, kind AS other_kind, NULL AS step FROM deal_kind_rules
    UNION ALL
    SELECT first, then_kind, {'is_first': true, 'statuses': statuses, 'months': months} FROM deal_steps
    UNION ALL
    SELECT then_kind, first, {'is_first': false, 'statuses': statuses, 'months': months} FROM deal_steps
)
SELECT kind, other_kind, any_value(COLUMNS(r.* EXCLUDE (kind))), list(step) AS steps
FROM kinds
JOIN deal_kind_rules AS r USING (kind)
GROUP BY kind, other_kind;

CREATE TEMP MACRO long_after(later, earlier, months) AS coalesce(later > earlier + to_months(months), false);

CREATE TEMP MACRO is_step(one, other, step) AS
    list_contains(step.statuses, one.step_status)
    AND other.begun_first BETWEEN one.begun_first AND one.begun_first + to_months(step.months);

-- The first thing that keeps two facts about the same parties apart, null for nothing.
CREATE TEMP MACRO apart_by(one, other, r) AS CASE
    WHEN one.kind <> other.kind AND len(list_filter(r.steps, lambda s:
        CASE WHEN s.is_first THEN is_step(one, other, s) ELSE is_step(other, one, s) END)) = 0 THEN 'kind'
    WHEN one.told_in = other.told_in AND one.kind = other.kind AND one.parties = other.parties THEN 'one text'
    WHEN one.kind = other.kind AND NOT list_has_any(one.ventures, other.ventures) THEN 'venture'
    WHEN one.kind = other.kind AND NOT list_has_any(one.countries, other.countries) THEN 'country'
    WHEN one.begun_first > other.ended_on OR other.begun_first > one.ended_on THEN 'end'
    WHEN long_after(one.begun_first, other.begun_last, r.months)
        OR long_after(other.begun_first, one.begun_last, r.months) THEN 'time'
    WHEN r.object_counts AND (one.class <> other.class
        OR NOT coalesce(list_has_all(one.name, other.name) OR list_has_all(other.name, one.name), true)) THEN 'object'
    WHEN abs(one.stake_percent - other.stake_percent) > r.stake_points THEN 'stake'
    WHEN one.amount_unit = other.amount_unit
        AND greatest(one.amount, other.amount) > r.amount_times * least(one.amount, other.amount) THEN 'amount'
    WHEN list_contains(one.kept_from, other.lone) THEN 'decision'
END;

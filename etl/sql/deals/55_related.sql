-- Which deals of the same parties are linked, and what keeps them apart. Of many only the nearest in time: those few places
-- before and after in the order of all of the same parties.
CREATE TEMP TABLE near_deals AS
WITH told AS (
    SELECT DISTINCT s.deal_id, p.parties FROM members AS s JOIN party_sets AS p USING (mention_id)
),
dated AS (
    SELECT d.deal_id, coalesce(first_day(d.announced), m.day) AS day
    FROM core.deals AS d
    JOIN sure_mentions AS m ON m.mention_id = d.deal_id
),
ordered AS (
    SELECT parties, deal_id, is_own, row_number() OVER (PARTITION BY parties ORDER BY day NULLS LAST, deal_id) AS place
    FROM (
        SELECT s.parties, t.deal_id, bool_or(s.parties = s.other_parties) AS is_own
        FROM same_parties AS s
        JOIN told AS t ON t.parties = s.other_parties
        GROUP BY s.parties, t.deal_id
    )
    JOIN dated USING (deal_id)
),
stepped AS (
    SELECT *, place + unnest(range(1, nearest + 1)) AS next_place, is_own FROM ordered, related_rules
),
pairs AS (
    SELECT one.deal_id, other.deal_id AS other_deal_id
    FROM stepped AS one
    JOIN ordered AS other ON other.parties = one.parties AND other.place = one.next_place
    WHERE one.is_own OR other.is_own
)
FROM pairs
UNION
SELECT other_deal_id, deal_id FROM pairs;

CREATE TEMP TABLE deal_facts AS
SELECT m.deal_id, m.joined_by = 'decision' AS is_decided, t.twin AS fact, count(DISTINCT f.fact) AS facts
FROM facts AS f
JOIN members AS m USING (mention_id)
JOIN twins AS t USING (fact)
GROUP BY ALL;

-- What keeps most of their mentions apart (of equals the first by name), or their kinds.
INSERT INTO core.related_deals
WITH apart AS (
    SELECT n.deal_id, n.other_deal_id,
        coalesce(apart_by(one, other, r), CASE WHEN o.is_decided OR t.is_decided THEN 'decision' ELSE 'fits several' END) AS why,
        sum(o.facts * t.facts) AS pairs
    FROM near_deals AS n
    JOIN deal_facts AS o USING (deal_id)
    JOIN deal_facts AS t ON t.deal_id = n.other_deal_id
    JOIN distinct_facts AS one ON one.fact = o.fact
    JOIN distinct_facts AS other ON other.fact = t.fact
    JOIN pair_rules AS r ON r.kind = one.kind AND r.other_kind = other.kind
    JOIN same_parties AS p ON p.parties = one.parties AND p.other_parties = other.parties
    GROUP BY ALL
),
near AS (
    SELECT deal_id, other_deal_id, arg_min(why, {'pairs': -pairs, 'why': why}) AS why
    FROM apart
    GROUP BY deal_id, other_deal_id
),
parties AS (
    SELECT d.deal_id, d.kind, p.parties
    FROM core.deals AS d
    JOIN shown_values AS v ON v.deal_id = d.deal_id AND v.field = 'parties'
    JOIN party_sets AS p USING (mention_id)
)
FROM near
UNION ALL
SELECT n.deal_id, n.other_deal_id, 'kind'
FROM near_deals AS n
JOIN parties AS one USING (deal_id)
JOIN parties AS other ON other.deal_id = n.other_deal_id AND other.kind <> one.kind
JOIN same_parties AS s ON s.parties = one.parties AND s.other_parties = other.parties
ANTI JOIN near ON near.deal_id = n.deal_id AND near.other_deal_id = n.other_deal_id
ORDER BY ALL;

DROP TABLE deal_facts;
DROP TABLE near_deals;

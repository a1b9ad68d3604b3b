-- The deals, their parties and members, the values they show, and what they are kept apart from.
INSERT INTO core.deals BY NAME
WITH shown AS (
    PIVOT (SELECT deal_id, field, value FROM shown_values)
    ON field IN ('kind', 'object', 'announced', 'status') USING any_value(value) GROUP BY deal_id
),
measured AS (
    SELECT v.deal_id,
        any_value(m.amount) FILTER (WHERE field = 'amount') AS amount,
        any_value(m.amount_unit) FILTER (WHERE field = 'amount') AS amount_unit,
        any_value(m.stake_percent) FILTER (WHERE field = 'stake_percent') AS stake_percent
    FROM shown_values AS v JOIN core.deal_mentions AS m USING (mention_id)
    GROUP BY v.deal_id
)
SELECT s.*, n.* EXCLUDE (deal_id), max(m.confidence) AS confidence
FROM shown AS s
JOIN measured AS n USING (deal_id)
JOIN members AS b USING (deal_id)
JOIN core.deal_mentions AS m ON m.mention_id = b.mention_id
GROUP BY ALL
ORDER BY s.deal_id;

INSERT INTO core.deal_parties
SELECT v.deal_id, p.company_id, p.position
FROM shown_values AS v
JOIN core.mention_parties AS p USING (mention_id)
WHERE v.field = 'parties'
ORDER BY v.deal_id, p.position;

INSERT INTO core.deal_members BY NAME FROM members ORDER BY deal_id, mention_id;

INSERT INTO core.deal_values BY NAME FROM shown_values ORDER BY deal_id, field;

-- Two deals of the same parties: what keeps most of their mentions apart (of equals the first by name), or their kinds.
CREATE TEMP TABLE fact_deals AS
SELECT DISTINCT fact, deal_id, joined_by = 'decision' AS is_decided FROM facts JOIN members USING (mention_id);

INSERT INTO core.related_deals
WITH apart AS (
    SELECT one.deal_id, other.deal_id AS other_deal_id,
        coalesce(c.apart_by, CASE WHEN one.is_decided OR other.is_decided THEN 'decision' ELSE 'fits several' END) AS why,
        count(*) AS pairs
    FROM compared AS c
    JOIN fact_deals AS one USING (fact)
    JOIN fact_deals AS other ON other.fact = c.other_fact
    WHERE one.deal_id <> other.deal_id
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
SELECT one.deal_id, other.deal_id, 'kind'
FROM parties AS one
JOIN same_parties AS s USING (parties)
JOIN parties AS other ON other.parties = s.other_parties AND other.kind <> one.kind
ANTI JOIN near AS n ON n.deal_id = one.deal_id AND n.other_deal_id = other.deal_id
ORDER BY ALL;

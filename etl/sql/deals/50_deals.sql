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

-- promise: Every contradiction names both its sides, and they exclude each other.
-- level: blocking
-- do: Report it: etl/sql/groups does not hold.
WITH sides AS (
    SELECT claim_id, group_id, against_id FROM core.group_members WHERE relation = 'contradict'
),
joined AS (
    SELECT s.*, other.claim_id AS other_id
    FROM sides AS s
    LEFT JOIN (SELECT group_id, claim_id FROM core.group_members WHERE claim_id IN (SELECT against_id FROM sides)) AS other
        ON other.group_id = s.group_id AND other.claim_id = s.against_id
),
bounds AS (
    FROM core.intervals
    WHERE claim_id IN (SELECT claim_id FROM sides UNION ALL SELECT against_id FROM sides)
)
SELECT j.claim_id AS row_id, j.group_id, 'its other side is missing, or fits it' AS problem
FROM joined AS j
LEFT JOIN bounds AS one ON one.claim_id = j.claim_id
LEFT JOIN bounds AS two ON two.claim_id = j.against_id
WHERE j.other_id IS NULL OR j.other_id = j.claim_id
    OR (one.low IS NULL OR two.high IS NULL OR one.low < two.high) AND (two.low IS NULL OR one.high IS NULL OR two.low < one.high)
UNION ALL
SELECT group_id, group_id, 'its verdict is not that of its members'
FROM core.groups
WHERE (verdict = 'contradict') <> (group_id IN (SELECT group_id FROM sides))
ORDER BY ALL;

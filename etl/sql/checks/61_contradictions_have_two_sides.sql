-- promise: Every contradiction names both its sides, and they exclude each other.
-- level: blocking
-- do: Report it: etl/sql/groups does not hold.
SELECT m.claim_id AS row_id, m.group_id, 'its other side is missing, or fits it' AS problem
FROM core.group_members AS m
LEFT JOIN core.group_members AS other ON other.group_id = m.group_id AND other.claim_id = m.against_id
LEFT JOIN core.intervals AS one ON one.claim_id = m.claim_id
LEFT JOIN core.intervals AS two ON two.claim_id = m.against_id
WHERE m.relation = 'contradict' AND (other.claim_id IS NULL OR other.claim_id = m.claim_id
    OR (one.low IS NULL OR two.high IS NULL OR one.low < two.high) AND (two.low IS NULL OR one.high IS NULL OR two.low < one.high))
UNION ALL
SELECT group_id, group_id, 'its verdict is not that of its members'
FROM core.groups
WHERE (verdict = 'contradict') <> (group_id IN (SELECT group_id FROM core.group_members WHERE relation = 'contradict'))
ORDER BY ALL;

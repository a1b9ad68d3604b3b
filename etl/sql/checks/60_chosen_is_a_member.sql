-- promise: Every charted number is in one group, and what a group has chosen is a member of it that is not misdated.
-- level: blocking
-- do: Report it: etl/sql/groups does not hold.
SELECT g.group_id AS row_id, 'its choice is no member, or misdated' AS problem
FROM core.groups AS g
LEFT JOIN core.group_members AS m ON m.group_id = g.group_id AND m.claim_id = g.chosen_id AND m.is_home
WHERE g.chosen_id IS NOT NULL AND (m.claim_id IS NULL OR m.claim_id IN (SELECT claim_id FROM core.misdated WHERE checked_by IS NULL))
UNION ALL
SELECT g.group_id, 'has no choice, and a member that could be one'
FROM core.groups AS g
JOIN core.group_members AS m ON m.group_id = g.group_id AND m.is_home
WHERE g.chosen_id IS NULL AND m.claim_id NOT IN (SELECT claim_id FROM core.misdated WHERE checked_by IS NULL)
UNION ALL
SELECT p.point_id, 'is in ' || count(m.claim_id) || ' groups'
FROM mart.points AS p
LEFT JOIN core.group_members AS m ON m.claim_id = p.point_id AND m.is_home
GROUP BY p.point_id
HAVING count(m.claim_id) <> 1
ORDER BY ALL;

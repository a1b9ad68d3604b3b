-- The members of one group, best first, each with how it stands, and the rule that chose the first.
SELECT members.point_id, coalesce(reasons.label, members.reason) AS reason_name, coalesce(rules.label, groups.rule) AS rule_name,
    members.point_id = groups.chosen_id AS is_chosen
FROM chuhai.mart.group_members AS members
JOIN chuhai.mart.groups AS groups USING (group_id)
LEFT JOIN chuhai.mart.labels AS reasons ON reasons.vocabulary = 'reason' AND reasons.code = members.reason
LEFT JOIN chuhai.mart.labels AS rules ON rules.vocabulary = 'rule' AND rules.code = groups.rule
WHERE members.group_id = $group
ORDER BY members.position;

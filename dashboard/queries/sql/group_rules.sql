-- The rule by which each of these groups has chosen, in words.
SELECT groups.group_id, coalesce(rules.label, groups.rule) AS rule_name
FROM chuhai.mart.groups AS groups
LEFT JOIN chuhai.mart.labels AS rules ON rules.vocabulary = 'rule' AND rules.code = groups.rule
WHERE list_contains($groups::VARCHAR[], groups.group_id);

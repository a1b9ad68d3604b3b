-- The rules of choosing among claims, in the order in which they are asked.
SELECT coalesce(labels.label, rules.rule) AS name, rules.says
FROM chuhai.mart.choosing_rules AS rules
LEFT JOIN chuhai.mart.labels AS labels ON labels.vocabulary = 'rule' AND labels.code = rules.rule
ORDER BY rules.position;

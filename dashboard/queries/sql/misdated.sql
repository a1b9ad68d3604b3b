-- Misdated claims with the period that each probably means, who says so, and who has another number for its own period.
SELECT misdated.*, coalesce(rules.label, misdated.rule) AS rule_name
FROM chuhai.mart.misdated AS misdated
LEFT JOIN chuhai.mart.labels AS rules ON rules.vocabulary = 'misdated_rule' AND rules.code = misdated.rule
WHERE $points::VARCHAR[] IS NULL OR list_contains($points::VARCHAR[], misdated.point_id)
ORDER BY misdated.point_id;

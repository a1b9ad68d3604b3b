-- What the gates say of rows that decisions would make, staged for a moment under ids that start with 'trial '.
CREATE TEMP VIEW refused_trials AS
SELECT figure_id AS trial, refusal,
    CASE WHEN attribution IS NOT NULL AND NOT known_source(attribution) THEN 'unknown source ' || attribution END
        AS unknown_source
FROM gated_figures
WHERE starts_with(figure_id, 'trial ')
UNION ALL
SELECT mention_id, refusal, NULL
FROM gated_deals
WHERE starts_with(mention_id, 'trial ');

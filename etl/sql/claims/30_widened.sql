-- A figure can be misdated because another one of its sentence is. Where that changed, what the figures of the sentence
-- measure is touched too.
CREATE OR REPLACE TEMP TABLE widened AS
WITH before AS (
    FROM flags_before
    WHERE claim_id IN (SELECT claim_id FROM claims) OR claim_id IN (SELECT figure_id FROM moved_figures)
),
now AS (
    SELECT m.claim_id, m.probable_start, m.probable_end, f.article_id, f.evidence_start, f.period_start, f.period_end
    FROM found_misdated AS m
    JOIN core.figures AS f ON f.figure_id = m.claim_id
    WHERE m.rule <> 'same_sentence' AND m.checked_by IS NULL
),
turned AS (
    (FROM before EXCEPT FROM now) UNION ALL (FROM now EXCEPT FROM before)
)
SELECT DISTINCT hash(f.metric, f.basis, f.unit, f.subject, f.geography, f.destination, f.powertrain, f.vehicle_class) AS thing
FROM core.figures AS f
SEMI JOIN turned USING (article_id, evidence_start, period_start, period_end)
WHERE thing NOT IN (FROM touched_things);

INSERT INTO touched_things FROM widened;

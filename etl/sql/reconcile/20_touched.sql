-- The figures that came, went, or came back otherwise, and what they measure: nothing else can stand to each other
-- otherwise than before. In a new database all are touched.
CREATE TEMP TABLE moved_figures AS
SELECT coalesce(n.figure_id, b.figure_id) AS figure_id, coalesce(n.thing, b.thing) AS thing
FROM marked_figures AS n
FULL JOIN figures_before AS b ON b.figure_id = n.figure_id AND b.mark = n.mark
WHERE n.figure_id IS NULL OR b.figure_id IS NULL;

-- Rows about which something else is decided than before.
CREATE TEMP TABLE turned_rows AS
SELECT DISTINCT row_id
FROM (
    (FROM marked_decisions EXCEPT FROM decisions_before) UNION ALL (FROM decisions_before EXCEPT FROM marked_decisions)
);

CREATE TEMP TABLE touched_things AS
SELECT thing FROM moved_figures
UNION
SELECT hash(metric, basis, unit, subject, geography, destination, powertrain, vehicle_class)
FROM core.figures
WHERE figure_id IN (FROM turned_rows)
UNION
SELECT hash(metric, basis, unit, subject, geography, destination, powertrain, vehicle_class)
FROM core.official_series
WHERE official_id NOT IN (SELECT claim_id FROM core.group_members);

-- What was misdated, with its sentence.
CREATE TEMP TABLE flags_before AS
SELECT m.claim_id, m.probable_start, m.probable_end, coalesce(f.article_id, b.article_id) AS article_id,
    coalesce(f.evidence_start, b.evidence_start) AS evidence_start, coalesce(f.period_start, b.period_start) AS period_start,
    coalesce(f.period_end, b.period_end) AS period_end
FROM core.misdated AS m
LEFT JOIN core.figures AS f ON f.figure_id = m.claim_id
LEFT JOIN figures_before AS b ON b.figure_id = m.claim_id
WHERE m.rule <> 'same_sentence' AND m.checked_by IS NULL;

DROP VIEW marked_figures;
DROP VIEW marked_decisions;
DROP TABLE decisions_before;

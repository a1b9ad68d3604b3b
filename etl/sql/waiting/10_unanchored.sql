-- Decisions that could not be applied: their row was not found again, or what they wanted would break a gate.
SELECT
    d.state AS kind, d.decision_id AS item_id, d.record,
    concat_ws(' ', d.decision, 'by', d.made_by, 'on', strftime(d.made_at, '%Y-%m-%d')) AS says,
    d.state_reason AS why, d.title, d.quotation AS sentence, []::VARCHAR[] AS companies, d.line::DOUBLE AS rank
FROM core.decisions AS d
WHERE d.state IN ('unanchored', 'refused');

-- One decision that could not be applied: who, when, what, why, and the words that it hangs on.
SELECT DISTINCT ON (decision_id) decision_id, made_by, made_at, decision, reason, state, state_reason, wanted, title, quotation,
    number_text
FROM chuhai.mart.decisions
WHERE decision_id = $decision;

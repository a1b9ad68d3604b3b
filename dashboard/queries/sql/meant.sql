-- What people decided about a row that is there no longer, in the order of the decisions.
SELECT made_by, made_at, decision, reason, changes, state, quotation, number_text
FROM chuhai.mart.decisions
WHERE row_id = $id AND quotation IS NOT NULL
ORDER BY line;

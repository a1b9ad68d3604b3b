-- What people decided about a row that is shown: a number, a deal as one article tells it, or a deal with all its mentions.
SELECT made_by, made_at, decision, reason, changes, state, quotation, number_text
FROM chuhai.mart.decisions
WHERE state IN ('applied', 'superseded')
  AND (row_id = $row OR row_id IN (SELECT mention_id FROM chuhai.mart.deal_mentions WHERE deal_id = $row))
ORDER BY line, row_id;

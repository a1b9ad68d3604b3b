-- Every recorded decision, newest first, with a row for each figure or mention that it touched, and what it does today.
SELECT log.*, undoing.made_by AS undone_by, undone.decision AS undone_decision, undone.made_by AS undone_of,
    CASE WHEN log.state = 'applied' AND log.found_by IN ('fields', 'alike') THEN 're-anchored' ELSE log.state END AS effect,
    coalesce(mentions.deal_id, log.row_id, log.decision_id) AS shown_id
FROM chuhai.mart.decisions AS log
LEFT JOIN (SELECT undoes, arg_max(made_by, line) AS made_by FROM chuhai.mart.decisions
    WHERE decision = 'undo' AND state = 'applied' GROUP BY undoes) AS undoing ON undoing.undoes = log.decision_id
LEFT JOIN (SELECT DISTINCT decision_id, decision, made_by FROM chuhai.mart.decisions) AS undone ON undone.decision_id = log.undoes
LEFT JOIN chuhai.mart.deal_mentions AS mentions ON mentions.mention_id = log.row_id
ORDER BY log.line DESC, log.row_id;

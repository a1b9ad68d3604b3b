-- promise: Every figure's number stands inside its quotation as printed.
-- level: blocking
-- do: Load again; if it stays, report the figure, its number belongs to another sentence.
SELECT figure_id, article_id, number_text, evidence
FROM core.figures
WHERE NOT contains(evidence, number_text) OR number_text = ''
    OR number_start < evidence_start OR number_end > evidence_end
ORDER BY figure_id;

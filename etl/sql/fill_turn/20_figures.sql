-- Each figure of these articles with the reason why it may not enter, or none.
CREATE TEMP TABLE judged_figures AS FROM gated_figures WHERE has_its_turn(article_id);

-- What passed its gate enters core, each distinct claim of an article once; the surest and earliest mention stands for it.
INSERT INTO core.figures BY NAME
SELECT * EXCLUDE (file, refusal)
FROM judged_figures
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY figure_id
    ORDER BY confidence DESC, attribution IS NULL, evidence_start, number_start, evidence_end, bound, attribution) = 1
ORDER BY article_id, number_start, figure_id;

INSERT INTO staged_rejected
SELECT 'verify', file, article_id, refusal, number_text || ': ' || evidence, evidence_start, evidence_end
FROM judged_figures
WHERE refusal IS NOT NULL;

DROP TABLE judged_figures;

-- What did not pass is kept with its reason, in an order that does not depend on the order of loading.
INSERT INTO staged_rejected
SELECT 'verify', file, article_id, refusal, number_text || ': ' || evidence, evidence_start, evidence_end
FROM judged_figures
WHERE refusal IS NOT NULL;

INSERT INTO staged_rejected
SELECT 'verify', file, article_id, refusal, array_to_string(parties, ', ') || ': ' || evidence,
    evidence_start, evidence_end
FROM judged_deals
WHERE refusal IS NOT NULL;

INSERT INTO staged_rejected
SELECT 'official', 'official_series.csv:' || line, NULL, refusal,
    concat_ws(', ', metric, subject, period_start, period_end, value, source), NULL, NULL
FROM judged_officials
WHERE refusal IS NOT NULL;

INSERT INTO core.rejected
SELECT DISTINCT stage, coalesce(file, article_id, 'unknown') AS file, article_id, reason, text, text_start, text_end
FROM staged_rejected
ORDER BY stage, file, article_id, text_start, text_end, reason, text;

DROP TABLE judged_figures;
DROP TABLE judged_deals;
DROP TABLE passed_deals;
DROP TABLE staged_rejected;

-- What did not pass is kept with its reason, in an order that does not depend on the order of loading.
INSERT INTO staged_rejected
SELECT 'official', 'official_series.csv:' || line, NULL, refusal,
    concat_ws(', ', metric, subject, period_start, period_end, value, source), NULL, NULL
FROM judged_officials
WHERE refusal IS NOT NULL;

INSERT INTO core.rejected
SELECT DISTINCT stage, coalesce(file, article_id, 'unknown') AS file, article_id, reason, text, text_start, text_end
FROM staged_rejected
ORDER BY stage, file, article_id, text_start, text_end, reason, text;

DROP VIEW gated_figures;
DROP VIEW gated_deals;
DROP TABLE staged_articles;
DROP TABLE staged_carriers;
DROP TABLE staged_figures;
DROP TABLE staged_deals;
DROP TABLE staged_rejected;

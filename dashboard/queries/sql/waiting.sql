-- What is kept and not charted: candidates by what they are, and what was refused by stage and reason, most first.
SELECT 'candidate' AS kept_as, record AS stage, 'less sure than ' || round(100 * chart_from)::INTEGER || ' in 100' AS reason,
    count(*) AS rows, count(DISTINCT article_id) AS articles, any_value(coalesce(number_text, object, evidence)) AS example
FROM chuhai.mart.candidates
GROUP BY ALL
UNION ALL
SELECT 'refused', stage, reason, count(*), count(DISTINCT article_id), any_value(left(text, 120))
FROM chuhai.mart.rejected
GROUP BY ALL
ORDER BY kept_as, rows DESC, stage, reason;

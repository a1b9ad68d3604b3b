-- What filters offer: a value, and how many charted rows have it.
DELETE FROM mart.options;

CREATE TEMP VIEW offered AS
SELECT 'measure' AS facet, metric AS code, 'metric' AS vocabulary FROM mart.points
UNION ALL
SELECT 'claim_kind', CASE WHEN status = 'actual' AND (bound <> 'exact' OR value_high IS NOT NULL) THEN 'estimate' ELSE status END,
    'claim_kind' FROM mart.points
UNION ALL
SELECT 'counter', coalesce(source, 'unnamed'), CASE WHEN source IS NULL THEN 'counter' ELSE 'source' END FROM mart.points
UNION ALL
SELECT 'origin', origin, 'origin' FROM mart.points
UNION ALL
SELECT 'publisher', publisher, NULL FROM mart.points WHERE publisher IS NOT NULL
UNION ALL
SELECT 'publisher', publisher, NULL FROM mart.deal_mentions WHERE publisher IS NOT NULL
UNION ALL
SELECT 'deal_kind', kind, 'deal_kind' FROM mart.deals
UNION ALL
SELECT 'brand_group', coalesce(c.brand_group, p.subject), 'subject'
FROM mart.points AS p
LEFT JOIN mart.companies AS c ON c.company_id = p.subject
WHERE c.brand_group IS NOT NULL OR p.subject LIKE '%-brands';

INSERT INTO mart.options
SELECT o.facet, o.code, coalesce(any_value(l.label), any_value(c.name), o.code), o.rows
FROM (SELECT facet, code, vocabulary, count(*) AS rows FROM offered GROUP BY facet, code, vocabulary) AS o
LEFT JOIN core.labels AS l ON l.vocabulary = o.vocabulary AND l.code = o.code
LEFT JOIN core.companies AS c ON o.facet = 'counter' AND c.company_id = o.code
GROUP BY o.facet, o.code, o.rows
ORDER BY o.facet, o.rows DESC, o.code;

DROP VIEW offered;

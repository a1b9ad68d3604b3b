-- The codes that a reader of the data may ask for, by vocabulary.
SELECT DISTINCT vocabulary, code
FROM (
    SELECT vocabulary, code FROM chuhai.mart.labels
    UNION ALL SELECT 'vocabulary', vocabulary FROM chuhai.mart.labels
    UNION ALL SELECT 'company', company_id FROM chuhai.mart.companies
    UNION ALL SELECT 'subject', brand_group FROM chuhai.mart.companies
    UNION ALL SELECT 'country', country FROM chuhai.mart.companies
    UNION ALL SELECT 'companies_kind', kind FROM chuhai.mart.companies
    UNION ALL SELECT DISTINCT 'counted', source FROM chuhai.mart.points
    UNION ALL SELECT 'counted', code FROM chuhai.mart.labels WHERE vocabulary = 'source'
    UNION ALL SELECT DISTINCT 'geography', geography FROM chuhai.mart.points
    UNION ALL SELECT DISTINCT 'geography', destination FROM chuhai.mart.points
    UNION ALL SELECT DISTINCT 'unit', unit FROM chuhai.mart.points
    UNION ALL SELECT DISTINCT 'publisher', publisher FROM chuhai.mart.points
    UNION ALL SELECT 'publisher', publisher FROM chuhai.mart.articles
    UNION ALL SELECT 'language', language FROM chuhai.mart.articles
    UNION ALL SELECT 'language', unnest(['en', 'zh'])
    UNION ALL SELECT 'candidates_kind', code FROM chuhai.mart.labels WHERE vocabulary = 'deal_kind'
    UNION ALL SELECT 'status', code FROM chuhai.mart.labels WHERE vocabulary = 'status'
    UNION ALL SELECT 'groups_rule', code FROM chuhai.mart.labels WHERE vocabulary = 'rule'
    UNION ALL SELECT 'misdated_rule', rule FROM chuhai.mart.misdated
    UNION ALL SELECT 'record', unnest(['figure', 'deal'])
    UNION ALL SELECT 'decision', unnest(['accept', 'reject', 'edit', 'merge', 'split', 'add', 'undo'])
    UNION ALL SELECT 'state', unnest(['applied', 'superseded', 'undone', 'unanchored', 'refused'])
)
WHERE code IS NOT NULL
ORDER BY vocabulary, code;

-- Beside the attached file: zh.mart, in which every table of chuhai.mart stands again with its names in Chinese.
ATTACH ':memory:' AS zh;
CREATE SCHEMA zh.mart;

-- The Chinese name of each code; a company counts as a subject and as a source too.
CREATE TABLE zh.main.names AS
SELECT DISTINCT ON (vocabulary, code) vocabulary, code, name
FROM (
    SELECT 1 AS rank, vocabulary, code, label_zh AS name FROM chuhai.mart.labels WHERE label_zh IS NOT NULL
    UNION ALL
    SELECT 2, unnest(['company', 'subject', 'source']), company_id, name_zh FROM chuhai.mart.companies WHERE name_zh IS NOT NULL
)
ORDER BY vocabulary, code, rank;

-- What the file says in English only: filled from rules.toml.
CREATE TABLE zh.main.promises (check_name VARCHAR, promise VARCHAR, advice VARCHAR);
CREATE TABLE zh.main.rules (rule VARCHAR, says VARCHAR);

-- Companies' ids as a list of names; an id without a Chinese name as `companies` of the file has it.
CREATE TABLE zh.main.company_names AS
SELECT map_from_entries(list((company_id, coalesce(name_zh, name)))) AS "of" FROM chuhai.mart.companies;

-- A period for a reader: 2025年, 2025年1–4月, 2025年上半年, 2025年第一季度, 2025年4月, 2024年4月–2025年3月.
CREATE MACRO zh.main.period(first, last) AS CASE
    WHEN first IS NULL OR last IS NULL THEN '未注明时间'
    WHEN first = last THEN strftime(first, '%Y年%-m月%-d日')
    WHEN day(first) > 1 OR last <> last_day(last) THEN strftime(first, '%Y年%-m月%-d日') || '–' || strftime(last, '%Y年%-m月%-d日')
    WHEN month(first) = 1 AND month(last) = 12 AND year(first) = year(last) THEN strftime(first, '%Y年')
    WHEN month(first) = 1 AND month(last) = 12 THEN strftime(first, '%Y–') || strftime(last, '%Y年')
    WHEN last_day(first) = last THEN strftime(first, '%Y年%-m月')
    WHEN year(first) <> year(last) THEN strftime(first, '%Y年%-m月–') || strftime(last, '%Y年%-m月')
    WHEN month(first) = 1 AND month(last) = 6 THEN strftime(first, '%Y年上半年')
    WHEN month(first) = 7 AND month(last) = 12 THEN strftime(first, '%Y年下半年')
    WHEN quarter(first) = quarter(last) AND month(last) = month(first) + 2
        THEN strftime(first, '%Y年第') || ['一', '二', '三', '四'][quarter(first)] || '季度'
    ELSE strftime(first, '%Y年%-m–') || strftime(last, '%-m月')
END;

-- The deals that two different ones of these companies or brand groups have with each other. A company stands for
-- itself and the brands it owns, a brand group for its companies.
WITH members AS (
    SELECT wanted.subject, companies.company_id
    FROM (SELECT unnest($subjects::VARCHAR[]) AS subject) AS wanted
    JOIN chuhai.mart.companies AS companies
        ON wanted.subject IN (companies.company_id, companies.parent_id, companies.brand_group)
)
SELECT DISTINCT one.deal_id
FROM chuhai.mart.deal_parties AS one
JOIN chuhai.mart.deal_parties AS other ON other.deal_id = one.deal_id AND other.company_id <> one.company_id
JOIN members AS mine ON mine.company_id = one.company_id
JOIN members AS theirs ON theirs.company_id = other.company_id AND theirs.subject <> mine.subject
ORDER BY one.deal_id;

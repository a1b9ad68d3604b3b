-- promise: Every deal has two or more companies, and every company of a deal, a figure or a parent is known.
-- level: blocking
-- do: Add the company to data/vocabulary/companies.csv, then load again.
SELECT d.mention_id AS row_id, 'fewer than two companies' AS problem
FROM core.deal_mentions AS d
LEFT JOIN core.mention_parties AS p USING (mention_id)
GROUP BY d.mention_id
HAVING count(p.company_id) < 2
UNION ALL
SELECT mention_id, 'unknown company ' || company_id
FROM core.mention_parties ANTI JOIN core.companies USING (company_id)
UNION ALL
SELECT point_id, 'unknown subject ' || subject
FROM mart.points
WHERE subject NOT IN (SELECT company_id FROM core.companies)
    AND subject NOT IN (SELECT code FROM core.labels WHERE vocabulary = 'subject')
UNION ALL
SELECT company_id, 'unknown parent ' || parent_id
FROM core.companies
WHERE parent_id NOT IN (SELECT company_id FROM core.companies)
ORDER BY ALL;

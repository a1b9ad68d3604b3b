-- The articles that leave the tables; those that are still there come again, by the way of all new ones. Besides what
-- changed these are the stories that are told by another article than before, and what decisions speak of, since those
-- are applied before rows enter. An article moves with its carriers.
CREATE TEMP TABLE moving AS
WITH turned AS (
    (SELECT copy_id, article_id, shared FROM copies EXCEPT SELECT carrier_id, article_id, shared FROM core.carriers)
    UNION ALL
    (SELECT carrier_id, article_id, shared FROM core.carriers EXCEPT SELECT copy_id, article_id, shared FROM copies)
),
carried AS (
    SELECT copy_id, article_id FROM copies UNION SELECT carrier_id, article_id FROM core.carriers
),
first AS (
    FROM changed UNION FROM spoken_of UNION SELECT copy_id FROM turned
),
chiefs AS (
    FROM first UNION SELECT article_id FROM carried WHERE copy_id IN (FROM first)
)
FROM chiefs
UNION
SELECT copy_id FROM carried WHERE article_id IN (FROM chiefs);

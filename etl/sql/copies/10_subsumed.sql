-- Of the articles that are alike, those that say nothing that the other one does not say: a follow-up with new figures is
-- an article of its own.
INSERT INTO core.alike
WITH said AS (
    SELECT e.article_id,
        list_transform(coalesce(p.figures, []), lambda f: 'figure ' || f.claim)
            || list_transform(coalesce(p.deals, []), lambda d: 'deal ' || d.claim) AS claims
    FROM entering AS e
    JOIN parts AS p USING (key, filename)
    WHERE e.article_id IN (SELECT chief_id FROM alike UNION SELECT copy_id FROM alike)
)
SELECT alike.*
FROM alike
JOIN said AS a ON a.article_id = alike.chief_id
JOIN said AS b ON b.article_id = alike.copy_id
WHERE list_has_all(a.claims, b.claims)
ORDER BY alike.chief_id, alike.copy_id;

DROP TABLE alike;
DROP TABLE looked_at;

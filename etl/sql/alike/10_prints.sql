-- What the texts of changed articles are told by, and whose likeness must be looked at anew: theirs, and that of the
-- articles with a hash that so became too common to tell anything, or no longer is.
CREATE TEMP VIEW crowds AS
SELECT hash
FROM (SELECT unnest(sketch[:getvariable('compared_first')]) AS hash FROM core.prints)
GROUP BY hash
HAVING count(*) > getvariable('compared_crowd');

CREATE TEMP TABLE crowds_before AS FROM crowds;

DELETE FROM core.prints WHERE article_id IN (FROM changed);

INSERT INTO core.prints
SELECT e.article_id, p.published, p.characters, p.shingles, ('0x' || p.fingerprint)::UBIGINT AS bits, p.sketch
FROM entering AS e
SEMI JOIN changed USING (article_id)
JOIN parts AS p USING (key, filename)
WHERE p.shingles >= getvariable('same_shingles')
ORDER BY e.article_id;

CREATE TEMP TABLE looked_at AS
WITH turned AS (
    (FROM crowds EXCEPT FROM crowds_before) UNION ALL (FROM crowds_before EXCEPT FROM crowds)
)
FROM changed
UNION
SELECT article_id
FROM (SELECT article_id, unnest(sketch[:getvariable('compared_first')]) AS hash FROM core.prints)
SEMI JOIN turned USING (hash);

DELETE FROM core.alike
WHERE chief_id IN (FROM looked_at) OR copy_id IN (FROM looked_at);

DROP VIEW crowds;
DROP TABLE crowds_before;

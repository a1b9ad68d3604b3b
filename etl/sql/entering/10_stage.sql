-- The articles of this load out of the parts that hold them, with the ids that they and their claims have in it.
-- What only repeats another article is noted beside that one, and does not enter.
DELETE FROM entering WHERE article_id NOT IN (FROM moving);

CREATE TEMP TABLE admitted AS SELECT * EXCLUDE (filename) FROM entering;

INSERT INTO staged_carriers BY NAME
SELECT
    c.copy_id AS carrier_id, c.article_id, e.file, e.content_sha256, coalesce(p.title, e.article_id) AS title,
    p.publisher, p.published, p.published_from, p.url, p.language, c.shared
FROM copies AS c
JOIN entering AS e ON e.article_id = c.copy_id
JOIN parts AS p USING (key, filename);

DELETE FROM entering WHERE article_id IN (SELECT copy_id FROM copies);

INSERT INTO staged_articles BY NAME
SELECT
    e.article_id, e.file, e.content_sha256, coalesce(p.title, e.article_id) AS title, p.publisher,
    p.published, p.published_from, p.modified, CASE WHEN p.modified IS NOT NULL THEN 'page' END AS modified_from,
    e.first_seen, e.first_seen_from, e.fetched, e.fetched_from,
    p.url, p.language, p.is_brief, p.text
FROM entering AS e
JOIN parts AS p USING (key, filename);

INSERT INTO staged_figures BY NAME
SELECT left(sha256(concat_ws(chr(31), 'figure', article_id, row.claim)), 16) AS figure_id, article_id, row.* EXCLUDE (claim)
FROM (SELECT e.article_id, unnest(p.figures) AS row FROM entering AS e JOIN parts AS p USING (key, filename));

INSERT INTO staged_deals BY NAME
SELECT left(sha256(concat_ws(chr(31), 'deal', article_id, row.claim)), 16) AS mention_id, article_id, row.* EXCLUDE (claim)
FROM (SELECT e.article_id, unnest(p.deals) AS row FROM entering AS e JOIN parts AS p USING (key, filename));

INSERT INTO staged_rejected BY NAME
SELECT file, article_id, row.*
FROM (SELECT e.file, e.article_id, unnest(p.refused) AS row FROM entering AS e JOIN parts AS p USING (key, filename));

INSERT INTO core.entered BY NAME
WITH counted AS (
    SELECT article_id, count(*) AS found
    FROM (SELECT article_id FROM staged_figures UNION ALL SELECT article_id FROM staged_deals)
    GROUP BY article_id
)
SELECT a.*, coalesce(c.found, 0) AS found FROM admitted AS a LEFT JOIN counted AS c USING (article_id) ORDER BY article_id;

UPDATE core.load SET rows_found = (SELECT coalesce(sum(found), 0) FROM core.entered);

DROP VIEW parts;
DROP TABLE admitted;
DROP TABLE entering;
DROP TABLE copies;

-- Companies and articles as the pages show them, and what this load is.
WITH mentions AS (
    SELECT subject AS company_id, article_id, 1 AS figures, 0 AS deals, 0 AS officials FROM charted_figures
    UNION ALL
    SELECT company_id, NULL, 0, 1, 0 FROM core.deal_parties
    UNION ALL
    SELECT company_id, article_id, 0, 0, 0 FROM core.mention_parties JOIN charted_mentions USING (mention_id)
    UNION ALL
    SELECT subject, NULL, 0, 0, 1 FROM core.official_series
),
counted AS (
    SELECT company_id, sum(figures) AS figures, sum(deals) AS deals, sum(officials) AS officials,
        count(DISTINCT article_id) AS articles
    FROM mentions
    GROUP BY company_id
),
named AS (
    SELECT company_id, list(alias ORDER BY alias) AS aliases FROM core.company_aliases GROUP BY company_id
)
INSERT INTO mart.companies BY NAME
SELECT
    c.company_id, c.name, c.name_zh, coalesce(named.aliases, []) AS aliases, c.kind, c.country, c.parent_id, parent.name AS parent_name, c.brand_group,
    coalesce(n.figures, 0) AS figures, coalesce(n.officials, 0) AS officials, coalesce(n.deals, 0) AS deals,
    coalesce(n.articles, 0) AS articles
FROM core.companies AS c
LEFT JOIN core.companies AS parent ON parent.company_id = c.parent_id
LEFT JOIN counted AS n ON n.company_id = c.company_id
LEFT JOIN named ON named.company_id = c.company_id
ORDER BY c.company_id;

INSERT INTO mart.articles BY NAME
SELECT
    a.* EXCLUDE (content_sha256),
    (SELECT count(*) FROM charted_figures AS f WHERE f.article_id = a.article_id) AS figures,
    (SELECT count(*) FROM charted_mentions AS d WHERE d.article_id = a.article_id) AS deals
FROM core.articles AS a
SEMI JOIN moving USING (article_id)
ORDER BY a.article_id;

INSERT INTO mart.carriers BY NAME
SELECT * EXCLUDE (content_sha256)
FROM core.carriers
WHERE carrier_id IN (FROM moving)
ORDER BY article_id, published NULLS LAST, carrier_id;

INSERT INTO mart.rejected
SELECT stage, file, article_id, reason, text
FROM core.rejected
WHERE article_id IN (FROM moving) OR article_id IS NULL
ORDER BY stage, file, article_id, text_start, text_end, reason, text;

INSERT INTO mart.load
SELECT
    schema_version, data_version,
    (SELECT count(*) FROM core.articles),
    (SELECT count(*) FROM charted_figures),
    (SELECT count(*) FROM mart.deals),
    (SELECT count(*) FROM core.official_series),
    (SELECT count(*) FROM core.rejected),
    (SELECT count(*) FROM mart.candidates),
    figures_from, deals_from,
    (SELECT max(published) FROM core.articles)
FROM core.load;

-- What one batch of articles gives: the columns of core's tables without the ids that only a load can give. `key` names
-- an article's bytes, ending and manifest row; `claim` is what a figure's or a deal's id is made of besides its article.
CREATE TEMP TABLE part_articles AS
SELECT
    NULL::VARCHAR AS key, NULL::VARCHAR AS refusal, NULL::BOOLEAN AS is_limit,
    NULL::VARCHAR AS fingerprint, NULL::UBIGINT[] AS sketch, NULL::INTEGER AS shingles, NULL::INTEGER AS characters,
    * EXCLUDE (article_id, file, content_sha256, modified_from, first_seen, first_seen_from, fetched,
        fetched_from)
FROM core.articles
LIMIT 0;

CREATE TEMP TABLE part_figures AS
SELECT NULL::VARCHAR AS key, NULL::VARCHAR AS claim, * EXCLUDE (figure_id, article_id) FROM core.figures LIMIT 0;

CREATE TEMP TABLE part_deals AS
SELECT NULL::VARCHAR AS key, NULL::VARCHAR AS claim, * EXCLUDE (mention_id, article_id), NULL::VARCHAR[] AS parties
FROM core.deal_mentions
LIMIT 0;

CREATE TEMP TABLE part_refused AS
SELECT NULL::VARCHAR AS key, * EXCLUDE (file, article_id) FROM core.rejected LIMIT 0;

-- A part holds one row for each article, with lists of what was found in it.
CREATE TEMP VIEW part AS
SELECT
    a.*,
    (SELECT list(f) FROM (SELECT * EXCLUDE (key) FROM part_figures WHERE part_figures.key = a.key) AS f) AS figures,
    (SELECT list(d) FROM (SELECT * EXCLUDE (key) FROM part_deals WHERE part_deals.key = a.key) AS d) AS deals,
    (SELECT list(r) FROM (SELECT * EXCLUDE (key) FROM part_refused WHERE part_refused.key = a.key) AS r) AS refused
FROM part_articles AS a;

-- Rows as they arrive, without constraints: the gates decide what enters core. Gone when the build closes.
CREATE TEMP TABLE staged_articles AS FROM core.articles LIMIT 0;
CREATE TEMP TABLE staged_figures AS FROM core.figures LIMIT 0;
CREATE TEMP TABLE staged_deals AS SELECT *, NULL::VARCHAR[] AS parties FROM core.deal_mentions LIMIT 0;
CREATE TEMP TABLE staged_rejected AS FROM core.rejected LIMIT 0;

-- Which articles this load takes from which parts (`filename`), and what only the load knows of them.
CREATE TEMP TABLE entering AS
SELECT
    article_id, NULL::VARCHAR AS key, NULL::VARCHAR AS filename, content_sha256, file,
    first_seen, first_seen_from, fetched, fetched_from
FROM core.articles
LIMIT 0;

-- Which articles only repeat another (`copy_id`), the one that stands for them, and how much they have in common.
CREATE TEMP TABLE copies (article_id VARCHAR, copy_id VARCHAR, shared DOUBLE);
CREATE TEMP TABLE staged_carriers AS FROM core.carriers LIMIT 0;

-- The official series as text, one row a line of the file; `problem` says what is wrong with the line as a line.
CREATE TEMP TABLE staged_officials (
    line INTEGER, problem VARCHAR,
    metric VARCHAR, basis VARCHAR, status VARCHAR, subject VARCHAR, geography VARCHAR, destination VARCHAR,
    powertrain VARCHAR, vehicle_class VARCHAR, period_start VARCHAR, period_end VARCHAR, value VARCHAR,
    bound VARCHAR, unit VARCHAR, source VARCHAR, source_title VARCHAR, source_url VARCHAR,
    checked_with_url VARCHAR, derived VARCHAR, note VARCHAR
);

-- What a person says of two mentions of deals, by their ids: 'same' deal or deals 'apart'. It overrules the rules.
-- Empty unless decisions fill it; a row about a mention that is not there changes nothing.
CREATE TEMP TABLE staged_deal_links (
    mention_id VARCHAR NOT NULL, other_mention_id VARCHAR NOT NULL, verdict VARCHAR NOT NULL CHECK (verdict IN ('same', 'apart'))
);

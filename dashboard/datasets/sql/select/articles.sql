-- Every article read, without its text, which is its publisher's.
    t.article_id, t.title, t.publisher, t.published, t.published_from, t.modified, t.modified_from, t.first_seen,
    t.first_seen_from, t.fetched, t.fetched_from, t.url, t.language, t.is_brief, t.file, t.figures, t.deals, (SELECT
    data_version FROM chuhai.mart.load) AS data_version

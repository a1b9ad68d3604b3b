-- Every article read, without its text, which is its publisher's.
SELECT
    a.article_id, a.title, a.publisher, a.published, a.published_from, a.modified, a.modified_from, a.first_seen,
    a.first_seen_from, a.fetched, a.fetched_from, a.url, a.language, a.is_brief, a.file,
    a.figures, a.deals, l.data_version
FROM mart.articles AS a
CROSS JOIN mart.load AS l
ORDER BY a.published, a.article_id;

-- What stands around a quotation in its article: up to 260 characters on either side.
SELECT
    substr(text, greatest(1, $start - 259), least(260, $start)) AS before,
    substr(text, $end + 1, 260) AS after
FROM chuhai.mart.articles
WHERE article_id = $article;

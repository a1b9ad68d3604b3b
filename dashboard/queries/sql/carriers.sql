-- Where else the story of one article was published, in the order of the days.
SELECT title, publisher, published, url
FROM chuhai.mart.carriers
WHERE article_id = $article
ORDER BY published NULLS LAST, publisher, carrier_id;

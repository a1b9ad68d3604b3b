SELECT * FROM chuhai.mart.articles WHERE article_id = $article;

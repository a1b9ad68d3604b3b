-- Articles that state a figure or a deal of one company.
SELECT articles.article_id, articles.title, articles.publisher, articles.published, articles.is_brief, articles.url
FROM chuhai.mart.articles AS articles
WHERE articles.article_id IN (SELECT article_id FROM chuhai.mart.points WHERE subject = $company)
   OR articles.article_id IN (
        SELECT article_id FROM chuhai.mart.deal_mentions WHERE list_contains(parties, $company))
ORDER BY articles.published DESC NULLS LAST, articles.title;

-- Articles that state a figure or a deal of one company.
SELECT articles.article_id, articles.title, articles.publisher, articles.published, articles.is_brief, articles.url
FROM chuhai.mart.articles AS articles
WHERE articles.article_id IN (SELECT article_id FROM chuhai.mart.points WHERE subject = $company)
   OR articles.article_id IN (
        SELECT deals.article_id
        FROM chuhai.mart.deals AS deals
        JOIN chuhai.mart.deal_parties AS parties USING (deal_id)
        WHERE parties.company_id = $company)
ORDER BY articles.published DESC NULLS LAST, articles.title;

-- All articles; `matches`: states a figure or a deal that the shared filters leave, or nothing is filtered. Those come
-- first.
WITH said AS (
    SELECT points.article_id
    FROM chuhai.mart.points AS points
    WHERE $by_figures AND {where}
    UNION
    SELECT mentions.article_id
    FROM chuhai.mart.deals AS deals
    JOIN chuhai.mart.deal_mentions AS mentions USING (deal_id)
    WHERE $by_deals AND {of_deals}
      AND ($publishers::VARCHAR[] IS NULL OR list_contains($publishers::VARCHAR[], mentions.publisher))
)
SELECT
    article_id, title, publisher, published, language, is_brief, figures, deals,
    $unfiltered OR article_id IN (SELECT article_id FROM said WHERE article_id IS NOT NULL) AS matches
FROM chuhai.mart.articles
ORDER BY matches DESC, published DESC NULLS LAST, title, article_id;

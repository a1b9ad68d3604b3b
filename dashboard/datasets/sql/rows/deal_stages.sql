-- Stages of charted deals; put in order, because a join keeps none.
FROM chuhai.mart.deal_stages AS t
JOIN chuhai.mart.deals AS d USING (deal_id)
WHERE t.rowid > $after
  AND ($deal::VARCHAR[] IS NULL OR t.deal_id IN (SELECT unnest($deal::VARCHAR[])))
  AND ($stage::VARCHAR[] IS NULL OR list_contains($stage::VARCHAR[], t.stage))
  AND ($article::VARCHAR[] IS NULL OR t.article_id IN (SELECT unnest($article::VARCHAR[])))
ORDER BY t.rowid

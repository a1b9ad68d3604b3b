-- Charted deals as each article tells them.
FROM chuhai.mart.deal_mentions AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.mention_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($deal::VARCHAR[] IS NULL OR t.deal_id IN (SELECT unnest($deal::VARCHAR[])))
  {parties}
  AND ($kind::VARCHAR[] IS NULL OR list_contains($kind::VARCHAR[], t.kind))
  AND ($status::VARCHAR[] IS NULL OR list_contains($status::VARCHAR[], t.status))
  AND ($article::VARCHAR[] IS NULL OR t.article_id IN (SELECT unnest($article::VARCHAR[])))
  AND ($publisher::VARCHAR[] IS NULL OR list_contains($publisher::VARCHAR[], t.publisher))
  AND ($language::VARCHAR[] IS NULL OR list_contains($language::VARCHAR[], t.language))
  AND ($confidence::DOUBLE IS NULL OR t.confidence IS NULL OR t.confidence >= $confidence)

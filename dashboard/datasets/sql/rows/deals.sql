-- Charted deals, each once; years by when a deal stands on the timeline.
FROM chuhai.mart.deals AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.deal_id IN (SELECT unnest($id::VARCHAR[])))
  {parties}
  AND ($first_year::INTEGER IS NULL OR year(t.shown_on) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(t.shown_on) <= $last_year)
  AND ($kind::VARCHAR[] IS NULL OR list_contains($kind::VARCHAR[], t.kind))
  AND ($status::VARCHAR[] IS NULL OR list_contains($status::VARCHAR[], t.status))
  AND ($article::VARCHAR[] IS NULL OR list_has_any(t.article_ids, $article::VARCHAR[]))
  AND ($publisher::VARCHAR[] IS NULL OR list_contains($publisher::VARCHAR[], t.publisher))
  AND ($confidence::DOUBLE IS NULL OR t.confidence IS NULL OR t.confidence >= $confidence)

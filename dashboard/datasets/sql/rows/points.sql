-- Charted numbers. A parameter that is null does not narrow; the rows come in the order in which the file keeps them.
FROM chuhai.mart.points AS t
WHERE t.rowid > $after
  AND ($source::VARCHAR[] IS NULL OR list_contains($source::VARCHAR[], t.origin))
  AND ($id::VARCHAR[] IS NULL OR t.point_id IN (SELECT unnest($id::VARCHAR[])))
  {subject}
  AND ($metric::VARCHAR[] IS NULL OR list_contains($metric::VARCHAR[], t.metric))
  AND ($basis::VARCHAR[] IS NULL OR list_contains($basis::VARCHAR[], t.basis))
  AND ($unit::VARCHAR[] IS NULL OR list_contains($unit::VARCHAR[], t.unit))
  AND ($status::VARCHAR[] IS NULL OR list_contains($status::VARCHAR[], t.status))
  AND ($counted::VARCHAR[] IS NULL OR list_contains($counted::VARCHAR[], t.source))
  AND ($geography::VARCHAR[] IS NULL OR list_contains($geography::VARCHAR[], t.geography))
  AND ($destination::VARCHAR[] IS NULL OR list_contains($destination::VARCHAR[], t.destination))
  AND ($powertrain::VARCHAR[] IS NULL OR list_contains($powertrain::VARCHAR[], t.powertrain))
  AND ($vehicle_class::VARCHAR[] IS NULL OR list_contains($vehicle_class::VARCHAR[], t.vehicle_class))
  AND ($period_kind::VARCHAR[] IS NULL OR list_contains($period_kind::VARCHAR[], t.period_kind))
  AND ($publisher::VARCHAR[] IS NULL OR list_contains($publisher::VARCHAR[], t.publisher))
  AND ($language::VARCHAR[] IS NULL OR list_contains($language::VARCHAR[], t.language))
  AND ($article::VARCHAR[] IS NULL OR t.article_id IN (SELECT unnest($article::VARCHAR[])))
  AND ($verdict::VARCHAR[] IS NULL OR list_contains($verdict::VARCHAR[], t.verdict))
  AND ($chosen::BOOLEAN IS NULL OR t.is_chosen = $chosen)
  AND ($drawn::BOOLEAN IS NULL OR t.is_drawn = $drawn)
  AND ($confidence::DOUBLE IS NULL OR t.confidence IS NULL OR t.confidence >= $confidence)

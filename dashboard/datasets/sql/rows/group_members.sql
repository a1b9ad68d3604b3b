-- Members of groups.
FROM chuhai.mart.group_members AS t
WHERE t.rowid > $after
  AND ($group_id::VARCHAR[] IS NULL OR t.group_id IN (SELECT unnest($group_id::VARCHAR[])))
  AND ($id::VARCHAR[] IS NULL OR t.point_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($relation::VARCHAR[] IS NULL OR list_contains($relation::VARCHAR[], t.relation))

-- Members of groups.
FROM chuhai.mart.group_members AS t
WHERE t.rowid > $after
  AND ($group_id::VARCHAR[] IS NULL OR list_contains($group_id::VARCHAR[], t.group_id))
  AND ($id::VARCHAR[] IS NULL OR list_contains($id::VARCHAR[], t.point_id))
  AND ($relation::VARCHAR[] IS NULL OR list_contains($relation::VARCHAR[], t.relation))

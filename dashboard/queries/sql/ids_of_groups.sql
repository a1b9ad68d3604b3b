-- The ids of all claims of these groups, group by group.
SELECT point_id FROM chuhai.mart.points WHERE list_contains($groups::VARCHAR[], group_id) ORDER BY group_id, point_id;

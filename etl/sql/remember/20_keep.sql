-- A load that changed nothing and came of the same inputs leaves no trace. Old loads are forgotten.
CREATE TEMP TABLE this_load AS
SELECT coalesce((SELECT max(load_id) FROM mart.loads), 0) + 1 AS load_id, l.*, o.data_version AS compared_with
FROM mart.load AS l
LEFT JOIN old_load AS o ON true
WHERE o.data_version IS DISTINCT FROM l.data_version OR EXISTS (FROM found_changes);

INSERT INTO mart.loads BY NAME
SELECT load_id, getvariable('loaded_at') AS loaded_at, data_version, compared_with, getvariable('built') AS built,
    getvariable('why') AS why, articles, figures, deals, officials, candidates, rejected
FROM this_load;

INSERT INTO mart.change_counts
SELECT t.load_id, c.kind, count(*) FROM found_changes AS c, this_load AS t GROUP BY ALL ORDER BY ALL;

INSERT INTO mart.changes
SELECT c.* REPLACE (t.load_id AS load_id)
FROM found_changes AS c, this_load AS t
WHERE c.position <= getvariable('most_rows')
ORDER BY c.kind, c.position;

DELETE FROM mart.loads WHERE load_id <= (SELECT max(load_id) FROM mart.loads) - getvariable('most_loads');
DELETE FROM mart.change_counts WHERE load_id NOT IN (SELECT load_id FROM mart.loads);
DELETE FROM mart.changes WHERE load_id NOT IN (SELECT load_id FROM mart.loads);

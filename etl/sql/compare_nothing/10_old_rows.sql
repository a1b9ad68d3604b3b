-- A first load has nothing to be compared with: it is remembered, and none of its rows is called new.
CREATE TEMP TABLE old_load AS FROM mart.load LIMIT 0;

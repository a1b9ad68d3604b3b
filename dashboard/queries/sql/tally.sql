-- How many of the stated numbers that a page asks for there are, can be placed in time, and are set aside.
SELECT
    count(*) AS rows,
    count(points.period_start) AS dated,
    count(*) FILTER (NOT points.is_drawn) AS aside,
    count(points.period_start) FILTER (NOT points.is_drawn) AS dated_aside
FROM chuhai.mart.points AS points
WHERE {where};

-- promise: Nothing is charted that is less sure than its threshold, and no candidate is as sure.
-- level: blocking
-- do: Load again; if it stays, report it: etl/sql/shown/35_charted.sql does not hold.
SELECT p.point_id AS row_id, p.confidence, l.figures_from AS chart_from
FROM mart.points AS p, core.load AS l
WHERE p.confidence < l.figures_from
UNION ALL
SELECT d.deal_id, d.confidence, l.deals_from
FROM mart.deals AS d, core.load AS l
WHERE d.confidence < l.deals_from
UNION ALL
SELECT m.mention_id, m.confidence, l.deals_from
FROM mart.deal_mentions AS m, core.load AS l
WHERE m.confidence < l.deals_from
UNION ALL
SELECT candidate_id, confidence, chart_from
FROM mart.candidates
WHERE confidence >= chart_from
ORDER BY ALL;

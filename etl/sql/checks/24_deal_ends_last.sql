-- promise: Nothing of a deal is dated after its end, or told as in force after it, without a flag.
-- level: blocking
-- do: Report it: etl/sql/deals/60_stages.sql does not flag it.
WITH ends AS (
    SELECT deal_id, min(last_on) AS ended_on FROM core.deal_stages WHERE stage = 'ended' GROUP BY deal_id
)
SELECT s.stage_id, s.deal_id, s.stage, s.said, e.ended_on
FROM core.deal_stages AS s
JOIN ends AS e USING (deal_id)
WHERE s.flag IS DISTINCT FROM 'after the end' AND s.stage <> 'ended'
    AND (s.first_on > e.ended_on OR (s.stage = 'in_force' AND s.dated_by = 'publication' AND s.last_on > e.ended_on))
ORDER BY s.stage_id;

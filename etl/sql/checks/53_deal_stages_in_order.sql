-- promise: The stages of a deal follow each other as deals go, and none comes after the end.
-- level: warning
-- do: Read the quotations; if the articles say so it stays, else report the stage, or split the deal by a decision.
SELECT s.stage_id, d.party_names, d.kind, s.stage, s.said, s.flag
FROM mart.deal_stages AS s
JOIN mart.deals AS d USING (deal_id)
WHERE s.flag IS NOT NULL
ORDER BY s.deal_id, s.step, s.stage_id;

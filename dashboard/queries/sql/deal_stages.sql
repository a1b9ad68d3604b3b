-- The history of one deal: every stage that an article tells, in order.
SELECT stages.*, coalesce(names.label, stages.stage) AS stage_name
FROM chuhai.mart.deal_stages AS stages
LEFT JOIN chuhai.mart.labels AS names ON names.vocabulary = 'deal_stage' AND names.code = stages.stage
WHERE stages.deal_id = $deal
ORDER BY stages.step, stages.dated_by DESC, stages.published, stages.article_id, stages.evidence_start;

-- A row that is kept for review and not charted.
SELECT
    candidates.*,
    coalesce(metrics.label, candidates.metric, kinds.label, candidates.kind) AS what
FROM chuhai.mart.candidates AS candidates
LEFT JOIN chuhai.mart.labels AS metrics ON metrics.vocabulary = 'metric' AND metrics.code = candidates.metric
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = candidates.kind
WHERE candidates.candidate_id = $id;

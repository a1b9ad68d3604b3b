-- Every charted deal as each article tells it, with its sentence and the deal_id of the deal that it tells of.
SELECT
    m.mention_id, m.deal_id, m.joined_by, array_to_string(m.parties, '|') AS parties, m.party_names, m.kind, m.object,
    m.announced, m.amount, m.amount_unit, m.stake_percent, m.status, m.evidence, m.evidence_start, m.evidence_end,
    m.confidence, m.article_id, m.publisher, m.title, m.url, m.published, m.language, m.is_brief, m.reviewed,
    m.reviewed_by, strftime(m.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, m.review_reason, m.review_changes,
    l.data_version
FROM mart.deal_mentions AS m
CROSS JOIN mart.load AS l
ORDER BY m.published, m.article_id, m.evidence_start, m.mention_id;

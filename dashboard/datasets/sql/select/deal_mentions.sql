-- Every charted deal as each article tells it, with its sentence and the deal_id of the deal that it tells of.
    t.mention_id, t.deal_id, t.joined_by, array_to_string(t.parties, '|') AS parties, t.party_names, t.kind,
    t.object, t.announced, t.amount, t.amount_unit, t.stake_percent, t.status, t.evidence, t.evidence_start,
    t.evidence_end, t.confidence, t.article_id, t.publisher, t.title, t.url, t.published, t.language, t.is_brief,
    t.reviewed, t.reviewed_by, strftime(t.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, t.review_reason,
    t.review_changes,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

-- Every charted deal once, as all articles together tell it, with the article that told of it first.
    t.deal_id, array_to_string(t.parties, '|') AS parties, t.party_names, t.kind, t.object, t.announced, t.amount,
    t.amount_unit, t.stake_percent, t.status, t.mentions, t.articles, array_to_string(t.article_ids, '|') AS
    article_ids, t.last_published, t.evidence, t.evidence_start, t.evidence_end, t.confidence, t.article_id,
    t.publisher, t.title, t.url, t.published, t.language, t.is_brief, t.reviewed, t.reviewed_by,
    strftime(t.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, t.review_reason, t.review_changes, (SELECT
    data_version FROM chuhai.mart.load) AS data_version

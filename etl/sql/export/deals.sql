-- Every charted deal once, as all articles together tell it, with the article that told of it first.
SELECT
    d.deal_id, array_to_string(d.parties, '|') AS parties, d.party_names, d.kind, d.object, d.announced, d.amount,
    d.amount_unit, d.stake_percent, d.status, d.mentions, d.articles, array_to_string(d.article_ids, '|') AS article_ids,
    d.last_published, d.evidence, d.evidence_start, d.evidence_end, d.confidence, d.article_id, d.publisher, d.title,
    d.url, d.published, d.language, d.is_brief, d.reviewed, d.reviewed_by,
    strftime(d.reviewed_at, '%Y-%m-%dT%H:%M:%SZ') AS reviewed_at, d.review_reason, d.review_changes,
    l.data_version
FROM mart.deals AS d
CROSS JOIN mart.load AS l
ORDER BY d.announced_on, d.published, d.deal_id;

-- The history of every charted deal, in the order of its steps, each stage with the sentence that tells it.
SELECT
    s.deal_id, s.step, d.party_names, d.kind, s.stage, s.said, s.precision, s.dated_by, s.first_on, s.last_on, s.flag,
    s.word, s.evidence, s.evidence_start, s.evidence_end, s.stage_id, s.mention_id, s.article_id, s.publisher, s.title,
    s.url, s.published, s.language, s.is_brief, l.data_version
FROM mart.deal_stages AS s
JOIN mart.deals AS d USING (deal_id)
CROSS JOIN mart.load AS l
ORDER BY d.party_names, s.deal_id, s.step, s.published, s.article_id, s.stage_id;

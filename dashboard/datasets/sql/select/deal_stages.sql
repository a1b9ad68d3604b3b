-- The history of every charted deal, in the order of its steps, each stage with the sentence that tells it.
    t.deal_id, t.step, d.party_names, d.kind, t.stage, t.said, t.precision, t.dated_by, t.first_on, t.last_on,
    t.flag, t.word, t.evidence, t.evidence_start, t.evidence_end, t.stage_id, t.mention_id, t.article_id,
    t.publisher, t.title, t.url, t.published, t.language, t.is_brief,
    (SELECT data_version FROM chuhai.mart.load) AS data_version

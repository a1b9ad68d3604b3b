-- Each deal that these articles mention with the reason why it may not enter, or none.
CREATE TEMP TABLE judged_deals AS FROM gated_deals WHERE has_its_turn(article_id);

CREATE TEMP TABLE passed_deals AS
SELECT * EXCLUDE (file, refusal)
FROM judged_deals
WHERE refusal IS NULL
QUALIFY row_number() OVER (PARTITION BY mention_id
    ORDER BY confidence DESC, evidence_start, evidence_end, status, parties) = 1
ORDER BY article_id, evidence_start, mention_id;

INSERT INTO core.deal_mentions BY NAME SELECT * EXCLUDE (parties) FROM passed_deals;

INSERT INTO core.mention_parties
SELECT mention_id, company_id, min(position) AS position
FROM (SELECT mention_id, unnest(parties) AS company_id, generate_subscripts(parties, 1) AS position FROM passed_deals)
GROUP BY mention_id, company_id
ORDER BY mention_id, position;

INSERT INTO staged_rejected
SELECT 'verify', file, article_id, refusal, array_to_string(parties, ', ') || ': ' || evidence,
    evidence_start, evidence_end
FROM judged_deals
WHERE refusal IS NOT NULL;

DROP TABLE judged_deals;
DROP TABLE passed_deals;

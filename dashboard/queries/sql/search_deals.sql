-- Deals of which a mention holds the words, in its sentence or in its terms; the newest first.
WITH named AS (
    SELECT parties.deal_id, string_agg(array_to_string(companies.aliases, ' '), ' ') AS names
    FROM chuhai.mart.deal_parties AS parties
    JOIN chuhai.mart.companies AS companies USING (company_id)
    GROUP BY parties.deal_id
),
held AS (
    SELECT mentions.deal_id, mentions.mention_id, mentions.evidence AS said,
        lower(strip_accents(concat_ws(' ', mentions.evidence, mentions.party_names, mentions.object, kinds.label,
            kinds.label_zh, named.names, mentions.title, mentions.announced))) AS text
    FROM chuhai.mart.deals AS deals
    JOIN chuhai.mart.deal_mentions AS mentions USING (deal_id)
    LEFT JOIN named ON named.deal_id = deals.deal_id
    LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = mentions.kind
    WHERE {of_deals}
      AND contains(text, lower(strip_accents($word0))) AND contains(text, lower(strip_accents($word1)))
      AND contains(text, lower(strip_accents($word2))) AND contains(text, lower(strip_accents($word3)))
),
told AS (SELECT deal_id, min(mention_id) AS mention_id, arg_min(said, mention_id) AS said FROM held GROUP BY deal_id)
SELECT
    deals.* EXCLUDE (evidence, evidence_start, evidence_end, article_id, title, publisher, url, published, is_brief, language),
    mentions.* EXCLUDE (deal_id, parties, party_names, kind, object, announced, amount, amount_unit, stake_percent, status,
        confidence, joined_by, reviewed, reviewed_by, reviewed_at, review_reason, review_changes),
    coalesce(kinds.label, deals.kind) AS kind_name,
    coalesce(statuses.label, deals.status) AS status_name,
    count(*) OVER () AS total
FROM told
JOIN chuhai.mart.deals AS deals USING (deal_id)
JOIN chuhai.mart.deal_mentions AS mentions ON mentions.mention_id = told.mention_id
LEFT JOIN chuhai.mart.labels AS kinds ON kinds.vocabulary = 'deal_kind' AND kinds.code = deals.kind
LEFT JOIN chuhai.mart.labels AS statuses ON statuses.vocabulary = 'deal_status' AND statuses.code = deals.status
ORDER BY deals.shown_on DESC NULLS LAST, deals.deal_id
LIMIT $most;

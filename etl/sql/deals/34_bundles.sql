-- Which facts are of one deal: by the rules, then by what people said.
CREATE TEMP TABLE fitting AS
WITH asked AS (
    FROM distinct_facts WHERE fact IN (SELECT twin FROM twins)
)
SELECT one.fact, other.fact AS other_fact
FROM asked AS one
JOIN same_parties AS p USING (parties)
JOIN pair_rules AS r USING (kind)
JOIN asked AS other ON other.parties = p.other_parties AND other.kind = r.other_kind
WHERE one.fact = other.fact OR apart_by(one, other, r) IS NULL;

-- What fits a fact, as a number: facts that the same facts fit have the same.
CREATE TEMP TABLE circles AS
SELECT fact, {'size': count(*), 'sum': sum(hash(other_fact)::HUGEINT)} AS circle FROM fitting GROUP BY fact;

-- A fact that fits two which do not fit each other belongs to neither. Without those, all that fit one fit each other: what
-- fits the one fits each of them as well. So none of them fits less, and one that fits more is looked at closely.
CREATE TEMP TABLE torn_circles AS
SELECT DISTINCT one.circle
FROM fitting AS f
JOIN circles AS one USING (fact)
JOIN circles AS other ON other.fact = f.other_fact
WHERE other.circle.size < one.circle.size OR (other.circle.size = one.circle.size AND other.circle.sum <> one.circle.sum);

INSERT INTO torn_circles
WITH doubtful AS (
    SELECT min(fact) AS fact, circle FROM circles ANTI JOIN torn_circles USING (circle) GROUP BY circle
),
wider AS (
    SELECT d.fact, d.circle, f.other_fact
    FROM doubtful AS d
    JOIN fitting AS f USING (fact)
    JOIN circles AS c ON c.fact = f.other_fact
    WHERE c.circle <> d.circle
),
wanted AS (
    SELECT w.circle, w.other_fact, f.other_fact AS third_fact FROM wider AS w JOIN fitting AS f USING (fact)
)
SELECT DISTINCT w.circle
FROM wanted AS w
ANTI JOIN fitting AS f ON f.fact = w.other_fact AND f.other_fact = w.third_fact;

CREATE TEMP TABLE by_rules AS
SELECT t.fact, c.circle IN (FROM torn_circles) AS is_torn, c.bundle
FROM twins AS t
JOIN (SELECT *, min(fact) OVER (PARTITION BY circle) AS bundle FROM circles) AS c ON c.fact = t.twin;

DROP TABLE torn_circles;
DROP TABLE circles;
DROP TABLE fitting;

-- What a person called the same brings whole bundles together, however many words lie between.
CREATE TEMP TABLE bundles AS
WITH RECURSIVE placed AS (
    SELECT f.mention_id, r.bundle, r.is_torn FROM facts AS f JOIN by_rules AS r USING (fact)
),
links AS (
    SELECT DISTINCT one.bundle, other.bundle AS other_bundle
    FROM (
        SELECT mention_id, other_mention_id FROM staged_deal_links WHERE verdict = 'same'
        UNION ALL
        SELECT other_mention_id, mention_id FROM staged_deal_links WHERE verdict = 'same'
    ) AS l
    JOIN placed AS one USING (mention_id)
    JOIN placed AS other ON other.mention_id = l.other_mention_id
),
reached (bundle, other_bundle) AS (
    FROM links
    UNION
    SELECT r.bundle, l.other_bundle FROM reached AS r JOIN links AS l ON l.bundle = r.other_bundle
),
joined AS (
    SELECT bundle, min(other_bundle) AS first_bundle FROM reached GROUP BY bundle
)
SELECT p.mention_id, p.is_torn, coalesce(least(j.first_bundle, p.bundle), p.bundle) AS bundle,
    j.bundle IS NOT NULL OR f.lone IS NOT NULL AND f.told_in IS NULL AS is_decided
FROM placed AS p
JOIN facts AS f USING (mention_id)
LEFT JOIN joined AS j USING (bundle);

-- A deal is named after its first mention, so that newer articles never rename it.
CREATE TEMP TABLE members AS
SELECT
    b.mention_id,
    first_value(b.mention_id) OVER (
        PARTITION BY b.bundle ORDER BY a.published NULLS LAST, m.article_id, m.evidence_start, b.mention_id) AS deal_id,
    CASE
        WHEN b.is_decided THEN 'decision'
        WHEN b.is_torn THEN 'fits several'
        WHEN count(*) OVER (PARTITION BY b.bundle) = 1 THEN 'alone'
        ELSE 'facts'
    END AS joined_by
FROM bundles AS b
JOIN sure_mentions AS m USING (mention_id)
JOIN core.articles AS a USING (article_id);

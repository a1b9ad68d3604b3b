-- Pairs of articles that may be the same story, each with the one that stands for it first: the earliest published, then
-- the longest, then the first by its id. docs/DATA.md, mart.carriers.
CREATE TEMP TABLE prints AS
SELECT p.* EXCLUDE (sketch), p.sketch[:getvariable('compared_first')] AS first_hashes, l.article_id IS NOT NULL AS is_looked_at,
    row_number() OVER (ORDER BY p.published NULLS LAST, p.characters DESC, p.article_id) AS place
FROM core.prints AS p
LEFT JOIN looked_at AS l USING (article_id);

-- Every two articles of which one must be looked at; of two that both must, the pair is met once.
CREATE TEMP MACRO is_met(one, other) AS one.place < other.place OR one.place > other.place AND NOT other.is_looked_at;

CREATE TEMP TABLE compared AS
WITH hashes AS (
    SELECT place, is_looked_at, unnest(first_hashes) AS hash FROM prints
),
telling AS (
    FROM hashes QUALIFY count(*) OVER (PARTITION BY hash) BETWEEN 2 AND getvariable('compared_crowd')
),
shared AS (
    SELECT least(a.place, b.place) AS chief, greatest(a.place, b.place) AS copy
    FROM telling AS a
    JOIN telling AS b ON a.hash = b.hash AND is_met(a, b)
    WHERE a.is_looked_at
),
-- Of one band more than bits that may differ, at least one is the same in both.
bands AS (
    SELECT place, is_looked_at, bits, band, bits >> (band * (64 // (getvariable('compared_bits') + 1)))::UBIGINT
        & ((1 << (64 // (getvariable('compared_bits') + 1))) - 1)::UBIGINT AS piece
    FROM prints, range(0, getvariable('compared_bits') + 1) AS numbers (band)
),
near AS (
    SELECT least(a.place, b.place) AS chief, greatest(a.place, b.place) AS copy
    FROM bands AS a
    JOIN bands AS b ON a.band = b.band AND a.piece = b.piece AND is_met(a, b)
    WHERE a.is_looked_at AND bit_count(xor(a.bits, b.bits)) <= getvariable('compared_bits')
)
SELECT chief, copy FROM shared UNION SELECT chief, copy FROM near;

-- The sketches of most pairs have too little in common for any closer look, which costs ten times as much.
CREATE TEMP MACRO shared_part(common, together, shorter) AS least(1, common * together / ((1 + common) * shorter));

CREATE TEMP TABLE alike AS
WITH hopeful AS (
    SELECT a.article_id AS chief_id, b.article_id AS copy_id,
        s.sketch AS sketch, o.sketch AS other_sketch, greatest(len(s.sketch), len(o.sketch)) AS size,
        a.shingles + b.shingles AS together, least(a.shingles, b.shingles) AS shorter
    FROM compared
    JOIN prints AS a ON a.place = compared.chief
    JOIN prints AS b ON b.place = compared.copy
    JOIN core.prints AS s ON s.article_id = a.article_id
    JOIN core.prints AS o ON o.article_id = b.article_id
    WHERE shared_part(len(list_intersect(s.sketch, o.sketch)) / size, together, shorter) >= getvariable('same_shared')
),
measured AS (
    SELECT *, list_sort(list_distinct(sketch || other_sketch))[:size] AS least_of_both,
        len(list_intersect(list_intersect(least_of_both, sketch), other_sketch)) / len(least_of_both) AS common
    FROM hopeful
)
SELECT chief_id, copy_id, shared_part(common, together, shorter) AS shared
FROM measured
WHERE shared >= getvariable('same_shared');

DROP MACRO shared_part;
DROP MACRO is_met;
DROP TABLE compared;
DROP TABLE prints;

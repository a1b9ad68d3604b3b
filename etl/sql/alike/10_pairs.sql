-- The parts of this load, each row with the file that holds it.
CREATE TEMP VIEW parts AS FROM read_parquet(getvariable('parts'), filename = true, union_by_name = true);

-- Pairs of articles that may be the same story, each with the one that stands for it first: the earliest published, then
-- the longest, then the first by its id. docs/DATA.md, mart.carriers.
CREATE TEMP TABLE prints AS
SELECT e.article_id, p.sketch, p.shingles, ('0x' || p.fingerprint)::UBIGINT AS bits,
    row_number() OVER (ORDER BY p.published NULLS LAST, p.characters DESC, e.article_id) AS place
FROM entering AS e
JOIN parts AS p USING (key, filename)
WHERE p.shingles >= getvariable('same_shingles');

CREATE TEMP TABLE compared AS
WITH hashes AS (
    SELECT place, unnest(sketch[:getvariable('compared_first')]) AS hash FROM prints
),
telling AS (
    FROM hashes QUALIFY count(*) OVER (PARTITION BY hash) BETWEEN 2 AND getvariable('compared_crowd')
),
shared AS (
    SELECT a.place AS chief, b.place AS copy
    FROM telling AS a
    JOIN telling AS b ON a.hash = b.hash AND a.place < b.place
),
-- Of one band more than bits that may differ, at least one is the same in both.
bands AS (
    SELECT place, bits, band, bits >> (band * (64 // (getvariable('compared_bits') + 1)))::UBIGINT
        & ((1 << (64 // (getvariable('compared_bits') + 1))) - 1)::UBIGINT AS piece
    FROM prints, range(0, getvariable('compared_bits') + 1) AS numbers (band)
),
near AS (
    SELECT a.place AS chief, b.place AS copy
    FROM bands AS a
    JOIN bands AS b ON a.band = b.band AND a.piece = b.piece AND a.place < b.place
    WHERE bit_count(xor(a.bits, b.bits)) <= getvariable('compared_bits')
)
SELECT chief, copy FROM shared UNION SELECT chief, copy FROM near;

-- The sketches of most pairs have too little in common for any closer look, which costs ten times as much.
CREATE TEMP MACRO shared_part(common, together, shorter) AS least(1, common * together / ((1 + common) * shorter));

CREATE TEMP TABLE alike AS
WITH hopeful AS (
    SELECT a.article_id AS chief_id, b.article_id AS copy_id, a.place AS chief, b.place AS copy,
        a.sketch AS sketch, b.sketch AS other_sketch, greatest(len(a.sketch), len(b.sketch)) AS size,
        a.shingles + b.shingles AS together, least(a.shingles, b.shingles) AS shorter
    FROM compared
    JOIN prints AS a ON a.place = compared.chief
    JOIN prints AS b ON b.place = compared.copy
    WHERE shared_part(len(list_intersect(a.sketch, b.sketch)) / size, together, shorter) >= getvariable('same_shared')
),
measured AS (
    SELECT *, list_sort(list_distinct(sketch || other_sketch))[:size] AS least_of_both,
        len(list_intersect(list_intersect(least_of_both, sketch), other_sketch)) / len(least_of_both) AS common
    FROM hopeful
)
SELECT chief_id, copy_id, chief, copy, shared_part(common, together, shorter) AS shared
FROM measured
WHERE shared >= getvariable('same_shared');

DROP MACRO shared_part;
DROP TABLE compared;
DROP TABLE prints;

-- Only where the copy says nothing that the other does not say: a follow-up with new figures is an article of its own.
CREATE TEMP TABLE subsumed AS
WITH said AS (
    SELECT e.article_id,
        list_transform(coalesce(p.figures, []), lambda f: 'figure ' || f.claim)
            || list_transform(coalesce(p.deals, []), lambda d: 'deal ' || d.claim) AS claims
    FROM entering AS e
    JOIN parts AS p USING (key, filename)
    WHERE e.article_id IN (SELECT chief_id FROM alike UNION SELECT copy_id FROM alike)
)
SELECT alike.*
FROM alike
JOIN said AS a ON a.article_id = alike.chief_id
JOIN said AS b ON b.article_id = alike.copy_id
WHERE list_has_all(a.claims, b.claims);

DROP TABLE alike;

-- The stated numbers at these places, without their sentences.
SELECT
    points.rowid AS place,
    {of_a_claim}
FROM chuhai.mart.points AS points
WHERE points.rowid IN (SELECT unnest($places::BIGINT[]));

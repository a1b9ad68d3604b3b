-- How each promise stood when this database was built, and what breaks one. Filled when all else is.
CREATE TABLE mart.quality (
    position       INTEGER NOT NULL,
    check_name     VARCHAR NOT NULL,
    promise        VARCHAR NOT NULL,
    level          VARCHAR NOT NULL,
    advice         VARCHAR NOT NULL,
    offenders      INTEGER NOT NULL
);
COMMENT ON TABLE mart.quality IS 'The promises of etl/sql/checks, and how many rows broke each when this database was built';
COMMENT ON COLUMN mart.quality.position IS 'Order, from 1';
COMMENT ON COLUMN mart.quality.check_name IS 'Name of the file of the check';
COMMENT ON COLUMN mart.quality.promise IS 'What is promised';
COMMENT ON COLUMN mart.quality.level IS 'blocking (a breach stops the publication) or warning';
COMMENT ON COLUMN mart.quality.advice IS 'What to do about a breach';
COMMENT ON COLUMN mart.quality.offenders IS 'How many rows break it';

CREATE TABLE mart.offenders (
    check_name     VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    row_id         VARCHAR NOT NULL,
    words          VARCHAR NOT NULL
);
COMMENT ON TABLE mart.offenders IS 'The rows that break a promise, the first thousand of each';
COMMENT ON COLUMN mart.offenders.check_name IS 'The check, as in mart.quality';
COMMENT ON COLUMN mart.offenders.position IS 'Order, from 1';
COMMENT ON COLUMN mart.offenders.row_id IS 'The point, deal, article or other row';
COMMENT ON COLUMN mart.offenders.words IS 'What the check says of it';

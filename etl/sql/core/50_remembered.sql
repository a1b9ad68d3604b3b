-- What the next load must know to build on this database: which articles it holds and from which bytes, and by what
-- their texts are told apart. docs/SCALING.md says how it is used.
CREATE TABLE core.entered (
    article_id     VARCHAR NOT NULL,
    key            VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    first_seen     TIMESTAMP,
    first_seen_from VARCHAR,
    fetched        TIMESTAMP,
    fetched_from   VARCHAR,
    found          INTEGER NOT NULL
);

CREATE TABLE core.prints (
    article_id     VARCHAR NOT NULL,
    published      DATE,
    characters     INTEGER NOT NULL,
    shingles       INTEGER NOT NULL,
    bits           UBIGINT NOT NULL,
    sketch         UBIGINT[] NOT NULL
);

CREATE TABLE core.alike (
    chief_id       VARCHAR NOT NULL,
    copy_id        VARCHAR NOT NULL,
    shared         DOUBLE NOT NULL
);

COMMENT ON TABLE core.entered IS 'Every article and carrier, with what it was made from';
COMMENT ON COLUMN core.entered.article_id IS 'Its id, as an article or as a carrier';
COMMENT ON COLUMN core.entered.key IS 'What its extraction is found by: bytes, ending of the file, row of the manifest';
COMMENT ON COLUMN core.entered.content_sha256 IS 'SHA-256 of its bytes';
COMMENT ON COLUMN core.entered.file IS 'File it came as';
COMMENT ON COLUMN core.entered.first_seen IS 'When it was first kept, in UTC';
COMMENT ON COLUMN core.entered.first_seen_from IS 'By what it was first kept';
COMMENT ON COLUMN core.entered.fetched IS 'When its bytes were fetched, in UTC';
COMMENT ON COLUMN core.entered.fetched_from IS 'How that is known';
COMMENT ON COLUMN core.entered.found IS 'Figures and deals that were found in it; of a carrier 0';

COMMENT ON TABLE core.prints IS 'By what the texts are told apart that are long enough; docs/DATA.md, mart.carriers';
COMMENT ON COLUMN core.prints.article_id IS 'The article or carrier';
COMMENT ON COLUMN core.prints.published IS 'Day of publication';
COMMENT ON COLUMN core.prints.characters IS 'Length of its text';
COMMENT ON COLUMN core.prints.shingles IS 'How many different shingles its text has';
COMMENT ON COLUMN core.prints.bits IS 'Fingerprint of its text';
COMMENT ON COLUMN core.prints.sketch IS 'The least hashes of its shingles';

COMMENT ON TABLE core.alike IS 'Pairs of articles of which the second only says what the first says';
COMMENT ON COLUMN core.alike.chief_id IS 'The one that stands for the other';
COMMENT ON COLUMN core.alike.copy_id IS 'The other one';
COMMENT ON COLUMN core.alike.shared IS 'How much of the shorter text stands in the longer one, from 0 to 1';

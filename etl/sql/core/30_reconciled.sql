-- What is known of each number besides its words: the interval these allow, its group, and whether it is misdated.
CREATE TABLE core.intervals (
    claim_id       VARCHAR PRIMARY KEY,
    low            DOUBLE,
    high           DOUBLE CHECK (high >= low),
    low_open       BOOLEAN NOT NULL,
    high_open      BOOLEAN NOT NULL,
    nearness       VARCHAR NOT NULL CHECK (nearness IN ('stated', 'around', 'below', 'above', 'limit', 'range')),
    digits         INTEGER NOT NULL
);
COMMENT ON TABLE core.intervals IS 'The interval that the words of a figure or of an official row allow';
COMMENT ON COLUMN core.intervals.claim_id IS 'figure_id or official_id';
COMMENT ON COLUMN core.intervals.low IS 'Least value that fits the words, in the unit of the row; null where there is none';
COMMENT ON COLUMN core.intervals.high IS 'Greatest value that fits the words; null where there is none';
COMMENT ON COLUMN core.intervals.low_open IS 'True: low itself does not fit, or there is none';
COMMENT ON COLUMN core.intervals.high_open IS 'True: high itself does not fit, or there is none';
COMMENT ON COLUMN core.intervals.nearness IS
    'stated (rounded only), around, below or above (near the number, on that side), limit (any distance), range';
COMMENT ON COLUMN core.intervals.digits IS 'How many digits of the number are stated: the more, the more exact';

CREATE TABLE core.choosing_rules (
    position       INTEGER PRIMARY KEY,
    rule           VARCHAR NOT NULL,
    says           VARCHAR NOT NULL
);
COMMENT ON TABLE core.choosing_rules IS 'The rules that choose among claims, from data/vocabulary/choosing.toml';
COMMENT ON COLUMN core.choosing_rules.position IS 'Order in which the rules are asked, from 1';
COMMENT ON COLUMN core.choosing_rules.rule IS 'Name of the rule';
COMMENT ON COLUMN core.choosing_rules.says IS 'The rule in words';

-- What is known of each number besides its words: the interval these allow, its group, and whether it is misdated.
CREATE TABLE core.intervals (
    claim_id       VARCHAR NOT NULL,
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
    says           VARCHAR NOT NULL,
    score          INTEGER NOT NULL
);
COMMENT ON TABLE core.choosing_rules IS 'The rules that choose among claims, from data/vocabulary/choosing.toml';
COMMENT ON COLUMN core.choosing_rules.position IS 'Order in which the rules are asked, from 1';
COMMENT ON COLUMN core.choosing_rules.rule IS 'Name of the rule';
COMMENT ON COLUMN core.choosing_rules.says IS 'The rule in words';
COMMENT ON COLUMN core.choosing_rules.score IS 'Which of the scores in etl/sql/claims/10_claims.sql it compares, from 1';

CREATE TABLE core.groups (
    group_id       VARCHAR NOT NULL,
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL,
    unit           VARCHAR NOT NULL,
    subject        VARCHAR NOT NULL,
    geography      VARCHAR NOT NULL,
    destination    VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL,
    period_start   DATE,
    period_end     DATE,
    article_id     VARCHAR,
    verdict        VARCHAR NOT NULL CHECK (verdict IN ('alone', 'agree', 'contradict', 'unlike')),
    members        INTEGER NOT NULL,
    voices         INTEGER NOT NULL,
    chosen_id      VARCHAR,
    rule           VARCHAR NOT NULL,
    over_id        VARCHAR
);
COMMENT ON TABLE core.groups IS 'Charted claims about the same thing, with the official rows for it, and which one speaks for it';
COMMENT ON COLUMN core.groups.group_id IS 'Hash of the fields that make it one thing; the same at every load';
COMMENT ON COLUMN core.groups.metric IS 'As in core.figures';
COMMENT ON COLUMN core.groups.basis IS 'As in core.figures';
COMMENT ON COLUMN core.groups.unit IS 'As in core.figures';
COMMENT ON COLUMN core.groups.subject IS 'As in core.figures';
COMMENT ON COLUMN core.groups.geography IS 'As in core.figures';
COMMENT ON COLUMN core.groups.destination IS 'As in core.figures';
COMMENT ON COLUMN core.groups.powertrain IS 'As in core.figures';
COMMENT ON COLUMN core.groups.vehicle_class IS 'As in core.figures';
COMMENT ON COLUMN core.groups.period_start IS 'As in core.figures';
COMMENT ON COLUMN core.groups.period_end IS 'As in core.figures';
COMMENT ON COLUMN core.groups.article_id IS 'Of undated claims the article, whose present they are about; else null';
COMMENT ON COLUMN core.groups.verdict IS
    'contradict (two that may be compared exclude each other), else agree (two fit together), else unlike (the others count something else), else alone';
COMMENT ON COLUMN core.groups.members IS 'How many claims and official rows are about it';
COMMENT ON COLUMN core.groups.voices IS 'The same, with what an article repeats counted once';
COMMENT ON COLUMN core.groups.chosen_id IS 'The member that the charts use; null where all are misdated';
COMMENT ON COLUMN core.groups.rule IS
    'The rule that chose it: one of core.choosing_rules, or only_claim, well_dated, first_named (no rule tells them apart)';
COMMENT ON COLUMN core.groups.over_id IS 'The member that the rule set it before; null where it is the only one';

CREATE TABLE core.group_members (
    group_id       VARCHAR NOT NULL,
    claim_id       VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    is_home        BOOLEAN NOT NULL,
    relation       VARCHAR NOT NULL CHECK (relation IN ('agree', 'contradict', 'unlike')),
    reason         VARCHAR NOT NULL,
    against_id     VARCHAR,
    repeats_id     VARCHAR
);
COMMENT ON TABLE core.group_members IS 'The members of each group, and how each stands to the ones that rank before it';
COMMENT ON COLUMN core.group_members.group_id IS 'The group';
COMMENT ON COLUMN core.group_members.claim_id IS 'figure_id or official_id';
COMMENT ON COLUMN core.group_members.position IS 'Its rank by the rules of choosing, from 1';
COMMENT ON COLUMN core.group_members.is_home IS 'False: an official row of a near scope or base, shown beside the group; it has a group of its own';
COMMENT ON COLUMN core.group_members.relation IS 'agree, contradict or unlike';
COMMENT ON COLUMN core.group_members.reason IS
    'chosen, same_number, fits; apart, misdated; another_counter, fits_another_counter, another_status, another_forecast, revised_forecast, one_text, another_scope, another_base';
COMMENT ON COLUMN core.group_members.against_id IS 'The member that it was held against; null for the chosen one';
COMMENT ON COLUMN core.group_members.repeats_id IS 'The member of the same article and counter that it says again; else null';

CREATE TABLE core.misdated (
    claim_id       VARCHAR NOT NULL,
    probable_start DATE NOT NULL,
    probable_end   DATE NOT NULL,
    witness_id     VARCHAR NOT NULL,
    against_id     VARCHAR,
    rule           VARCHAR NOT NULL CHECK (rule IN ('neighbour_matches', 'better_part_says', 'same_sentence')),
    checked_by     VARCHAR,
    checked_at     TIMESTAMP
);
COMMENT ON TABLE core.misdated IS 'Figures whose number belongs to a neighbouring period, as others say';
COMMENT ON COLUMN core.misdated.claim_id IS 'The figure';
COMMENT ON COLUMN core.misdated.probable_start IS 'First day of the period that it probably means';
COMMENT ON COLUMN core.misdated.probable_end IS 'Last day of that period';
COMMENT ON COLUMN core.misdated.witness_id IS 'The figure or official row that says so: it has the number for that period';
COMMENT ON COLUMN core.misdated.against_id IS 'The figure or official row that has another number for the stated period; null where there is none';
COMMENT ON COLUMN core.misdated.rule IS
    'neighbour_matches, better_part_says (the same article), or same_sentence (as another misdated figure)';
COMMENT ON COLUMN core.misdated.checked_by IS
    'Who accepted it as it is dated, or dated it so: it counts as rightly dated; null where nobody did';
COMMENT ON COLUMN core.misdated.checked_at IS 'When, in UTC';

CREATE TABLE core.partitions (
    dimension      VARCHAR NOT NULL,
    whole          VARCHAR NOT NULL,
    part           VARCHAR NOT NULL,
    is_complete    BOOLEAN NOT NULL,
    is_needed      BOOLEAN NOT NULL
);
COMMENT ON TABLE core.partitions IS 'Which codes are parts of which whole, from data/vocabulary/partitions.toml';
COMMENT ON COLUMN core.partitions.dimension IS 'powertrain, vehicle_class or subject';
COMMENT ON COLUMN core.partitions.whole IS 'Code of the whole';
COMMENT ON COLUMN core.partitions.part IS 'Code of a part';
COMMENT ON COLUMN core.partitions.is_complete IS 'True: all the parts of this whole together are the whole';
COMMENT ON COLUMN core.partitions.is_needed IS 'False: next to nothing, so that the others add up without it';

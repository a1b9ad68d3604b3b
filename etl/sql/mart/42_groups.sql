-- Groups of several claims about the same thing, how their members stand, and what is misdated.
CREATE TABLE mart.groups (
    group_id       VARCHAR NOT NULL,
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL,
    unit           VARCHAR NOT NULL,
    subject        VARCHAR NOT NULL,
    subject_name   VARCHAR NOT NULL,
    geography      VARCHAR NOT NULL,
    geography_name VARCHAR NOT NULL,
    destination    VARCHAR,
    destination_name VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL,
    period_start   DATE,
    period_end     DATE,
    period_label   VARCHAR NOT NULL,
    verdict        VARCHAR NOT NULL,
    members        INTEGER NOT NULL,
    voices         INTEGER NOT NULL,
    chosen_id      VARCHAR,
    rule           VARCHAR NOT NULL,
    over_id        VARCHAR
);

COMMENT ON TABLE mart.groups IS 'Charted claims about the same thing, where there are several, and which one the charts use';
COMMENT ON COLUMN mart.groups.group_id IS 'As in mart.points; the same at every load';
COMMENT ON COLUMN mart.groups.metric IS 'What is measured';
COMMENT ON COLUMN mart.groups.basis IS 'level, or a change: yoy, mom, change';
COMMENT ON COLUMN mart.groups.unit IS 'Unit of its values';
COMMENT ON COLUMN mart.groups.subject IS 'Whose figure: a company, a brand group, or all';
COMMENT ON COLUMN mart.groups.subject_name IS 'Display name of subject';
COMMENT ON COLUMN mart.groups.geography IS 'Where it is measured; for exports the country exported from';
COMMENT ON COLUMN mart.groups.geography_name IS 'Display name of geography';
COMMENT ON COLUMN mart.groups.destination IS 'Exports only: where to; null is everywhere';
COMMENT ON COLUMN mart.groups.destination_name IS 'Display name of destination';
COMMENT ON COLUMN mart.groups.powertrain IS 'all, nev, ev, bev, phev, fcev, hybrid or ice';
COMMENT ON COLUMN mart.groups.vehicle_class IS 'all, passenger or commercial';
COMMENT ON COLUMN mart.groups.period_start IS 'First day, inclusive; null where unknown';
COMMENT ON COLUMN mart.groups.period_end IS 'Last day, inclusive; null where unknown';
COMMENT ON COLUMN mart.groups.period_label IS 'The period for a reader';
COMMENT ON COLUMN mart.groups.verdict IS 'contradict, agree or unlike';
COMMENT ON COLUMN mart.groups.members IS 'How many claims and official rows are about it';
COMMENT ON COLUMN mart.groups.voices IS 'The same, with what an article repeats counted once';
COMMENT ON COLUMN mart.groups.chosen_id IS 'The point that the charts use; null where all are misdated';
COMMENT ON COLUMN mart.groups.rule IS 'The rule that chose it: one of mart.choosing_rules, or only_claim, well_dated, first_named';
COMMENT ON COLUMN mart.groups.over_id IS 'The point that the rule set it before';

CREATE TABLE mart.group_members (
    group_id       VARCHAR NOT NULL,
    point_id       VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    is_home        BOOLEAN NOT NULL,
    relation       VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL,
    against_id     VARCHAR,
    repeats_id     VARCHAR
);

COMMENT ON TABLE mart.group_members IS 'The members of the groups of mart.groups, and how each stands to the better ones';
COMMENT ON COLUMN mart.group_members.group_id IS 'The group';
COMMENT ON COLUMN mart.group_members.point_id IS 'The point';
COMMENT ON COLUMN mart.group_members.position IS 'Its rank by the rules of choosing, from 1';
COMMENT ON COLUMN mart.group_members.is_home IS 'False: an official row of a near scope or base, shown beside the group';
COMMENT ON COLUMN mart.group_members.relation IS 'agree, contradict or unlike';
COMMENT ON COLUMN mart.group_members.reason IS 'Why: see core.group_members';
COMMENT ON COLUMN mart.group_members.against_id IS 'The point that it was held against; null for the chosen one';
COMMENT ON COLUMN mart.group_members.repeats_id IS 'The point of the same article and counter that it says again; else null';

CREATE TABLE mart.misdated (
    point_id       VARCHAR NOT NULL,
    probable_start DATE NOT NULL,
    probable_end   DATE NOT NULL,
    probable_label VARCHAR NOT NULL,
    witness_id     VARCHAR NOT NULL,
    against_id     VARCHAR,
    rule           VARCHAR NOT NULL,
    checked_by     VARCHAR,
    checked_at     TIMESTAMP
);

COMMENT ON TABLE mart.misdated IS 'Charted claims whose number belongs to a neighbouring period';
COMMENT ON COLUMN mart.misdated.point_id IS 'The point';
COMMENT ON COLUMN mart.misdated.probable_start IS 'First day of the period that it probably means';
COMMENT ON COLUMN mart.misdated.probable_end IS 'Last day of that period';
COMMENT ON COLUMN mart.misdated.probable_label IS 'That period for a reader';
COMMENT ON COLUMN mart.misdated.witness_id IS 'The point that has the number for that period';
COMMENT ON COLUMN mart.misdated.against_id IS 'The point that has another number for the stated period; null where there is none';
COMMENT ON COLUMN mart.misdated.rule IS 'neighbour_matches, better_part_says or same_sentence';
COMMENT ON COLUMN mart.misdated.checked_by IS
    'Who accepted it as it is dated, or dated it so: it counts as rightly dated; null where nobody did';
COMMENT ON COLUMN mart.misdated.checked_at IS 'When, in UTC';

CREATE TABLE mart.choosing_rules (
    position       INTEGER NOT NULL,
    rule           VARCHAR NOT NULL,
    says           VARCHAR NOT NULL
);

COMMENT ON TABLE mart.choosing_rules IS 'The rules that choose among claims, in the order in which they are asked';
COMMENT ON COLUMN mart.choosing_rules.position IS 'Order, from 1';
COMMENT ON COLUMN mart.choosing_rules.rule IS 'Name of the rule';
COMMENT ON COLUMN mart.choosing_rules.says IS 'The rule in words';

-- Deals as all articles together tell them: which mentions are one deal, its stages, and the values it shows. That ids
-- lead to rows is checked by a promise: the database takes several times as long to look at each row as it comes.
CREATE TABLE core.deals (
    deal_id        VARCHAR NOT NULL,
    kind           VARCHAR NOT NULL,
    object         VARCHAR,
    announced      VARCHAR,
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE,
    status         VARCHAR NOT NULL,
    confidence     DOUBLE NOT NULL,
    CHECK ((amount IS NULL) = (amount_unit IS NULL))
);

CREATE TABLE core.deal_parties (
    deal_id        VARCHAR NOT NULL,
    company_id     VARCHAR NOT NULL,
    position       INTEGER NOT NULL
);

CREATE TABLE core.deal_members (
    mention_id     VARCHAR NOT NULL,
    deal_id        VARCHAR NOT NULL,
    joined_by      VARCHAR NOT NULL CHECK (joined_by IN ('alone', 'facts', 'fits several', 'decision'))
);

CREATE TABLE core.deal_stages (
    stage_id       VARCHAR NOT NULL,
    deal_id        VARCHAR NOT NULL,
    step           INTEGER NOT NULL,
    mention_id     VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    stage          VARCHAR NOT NULL,
    said           VARCHAR,
    precision      VARCHAR CHECK (precision IN ('day', 'month', 'year')),
    dated_by       VARCHAR NOT NULL CHECK (dated_by IN ('words', 'publication', 'nothing')),
    first_on       DATE,
    last_on        DATE,
    word           VARCHAR,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL CHECK (evidence_start >= 0),
    evidence_end   INTEGER NOT NULL,
    flag           VARCHAR CHECK (flag IN ('before an earlier stage', 'after the end')),
    CHECK ((precision IS NULL) = (dated_by = 'nothing')),
    CHECK (evidence_end - evidence_start = length(evidence))
);

CREATE TABLE core.deal_values (
    deal_id        VARCHAR NOT NULL,
    field          VARCHAR NOT NULL,
    value          VARCHAR NOT NULL,
    mention_id     VARCHAR NOT NULL,
    rule           VARCHAR NOT NULL,
    others         VARCHAR[] NOT NULL
);

CREATE TABLE core.related_deals (
    deal_id        VARCHAR NOT NULL,
    other_deal_id  VARCHAR NOT NULL,
    why            VARCHAR NOT NULL
);

COMMENT ON TABLE core.deals IS 'Deals that are sure enough to be charted, each as all its mentions together tell it';
COMMENT ON COLUMN core.deals.deal_id IS 'The mention_id of the mention in the article published first: newer articles never change it';
COMMENT ON COLUMN core.deals.kind IS 'joint_venture, equity, joint_development, technology_supply, manufacturing, distribution or other';
COMMENT ON COLUMN core.deals.object IS 'The product or technology, where one is named';
COMMENT ON COLUMN core.deals.announced IS 'The first date that a mention fixes for it: YYYY, YYYY-MM or YYYY-MM-DD';
COMMENT ON COLUMN core.deals.amount IS 'Money, in amount_unit';
COMMENT ON COLUMN core.deals.amount_unit IS 'Currency, ISO 4217 in lower case';
COMMENT ON COLUMN core.deals.stake_percent IS 'Share of equity, 0 to 100';
COMMENT ON COLUMN core.deals.status IS 'How far it has come: announced, in_force, launched, planned or ended';
COMMENT ON COLUMN core.deals.confidence IS '0 to 1, that of its surest mention';

COMMENT ON TABLE core.deal_parties IS 'Who is in a deal';
COMMENT ON COLUMN core.deal_parties.deal_id IS 'The deal';
COMMENT ON COLUMN core.deal_parties.company_id IS 'One of its companies';
COMMENT ON COLUMN core.deal_parties.position IS 'Order in which the chosen mention names them, from 1';

COMMENT ON TABLE core.deal_members IS 'Which mention tells of which deal; a mention that is a candidate tells of none';
COMMENT ON COLUMN core.deal_members.mention_id IS 'The mention';
COMMENT ON COLUMN core.deal_members.deal_id IS 'Its deal';
COMMENT ON COLUMN core.deal_members.joined_by IS
    'alone: the only mention; facts: by the rules; fits several: kept apart from deals it fits; decision: a person said so';

COMMENT ON TABLE core.deal_stages IS 'The history of each deal: one row for each stage that a mention tells';
COMMENT ON COLUMN core.deal_stages.stage_id IS 'Hash of the mention, the stage, its date and its place; the same at every load';
COMMENT ON COLUMN core.deal_stages.deal_id IS 'The deal';
COMMENT ON COLUMN core.deal_stages.step IS 'Place in the deal''s history, from 1; rows with the same one tell of the same event';
COMMENT ON COLUMN core.deal_stages.mention_id IS 'The mention that tells it';
COMMENT ON COLUMN core.deal_stages.article_id IS 'The article that tells it';
COMMENT ON COLUMN core.deal_stages.stage IS
    'talks, planned, announced, signed, approved, concluded, launched, in_force or ended';
COMMENT ON COLUMN core.deal_stages.said IS 'Its date: YYYY, YYYY-MM or YYYY-MM-DD; null where nothing fixes one';
COMMENT ON COLUMN core.deal_stages.precision IS 'How exact the date is: day, month or year';
COMMENT ON COLUMN core.deal_stages.dated_by IS
    'words: of the article; publication: its day, by which the stage was reached; nothing: that day is unknown or guessed';
COMMENT ON COLUMN core.deal_stages.first_on IS 'First day of the date; null where only the day of publication is known';
COMMENT ON COLUMN core.deal_stages.last_on IS 'Last day of the date';
COMMENT ON COLUMN core.deal_stages.word IS 'The words that name the stage; null where the sentence as a whole does';
COMMENT ON COLUMN core.deal_stages.evidence IS 'The words of the article that tell it';
COMMENT ON COLUMN core.deal_stages.evidence_start IS 'Offset of those words in the text of the article, in code points';
COMMENT ON COLUMN core.deal_stages.evidence_end IS 'End of those words, exclusive';
COMMENT ON COLUMN core.deal_stages.flag IS
    'What is odd about its date: before an earlier stage, or after the end; null where nothing is';

COMMENT ON TABLE core.deal_values IS 'Which value of a field a deal shows, and by which rule of data/vocabulary/deal_rules.toml';
COMMENT ON COLUMN core.deal_values.deal_id IS 'The deal';
COMMENT ON COLUMN core.deal_values.field IS 'parties, kind, object, announced, amount, stake_percent or status';
COMMENT ON COLUMN core.deal_values.value IS 'The value shown, as text';
COMMENT ON COLUMN core.deal_values.mention_id IS 'The mention that it is taken from';
COMMENT ON COLUMN core.deal_values.rule IS 'only where all that tell it agree; otherwise the rule that decided';
COMMENT ON COLUMN core.deal_values.others IS 'The values of other mentions that are not shown, as text';

COMMENT ON TABLE core.related_deals IS 'Deals of the same parties that are not one, of many the nearest in time, each pair in both directions';
COMMENT ON COLUMN core.related_deals.deal_id IS 'A deal';
COMMENT ON COLUMN core.related_deals.other_deal_id IS 'A deal of the same parties';
COMMENT ON COLUMN core.related_deals.why IS
    'What keeps them apart: kind, one text, venture, country, end, time, object, stake, amount, fits several, or decision';

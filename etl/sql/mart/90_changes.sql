-- What the last loads changed. Alone among all tables these depend on what was loaded when, not only on what is loaded.
CREATE TABLE mart.loads (
    load_id        INTEGER NOT NULL,
    loaded_at      TIMESTAMP NOT NULL,
    data_version   VARCHAR NOT NULL,
    compared_with  VARCHAR,
    built          VARCHAR NOT NULL,
    why            VARCHAR NOT NULL,
    articles       INTEGER NOT NULL,
    figures        INTEGER NOT NULL,
    deals          INTEGER NOT NULL,
    officials      INTEGER NOT NULL,
    candidates     INTEGER NOT NULL,
    rejected       INTEGER NOT NULL
);

COMMENT ON TABLE mart.loads IS 'The last loads that changed something or came of other inputs';
COMMENT ON COLUMN mart.loads.load_id IS 'Its number, from 1';
COMMENT ON COLUMN mart.loads.loaded_at IS 'When its database was built, in UTC';
COMMENT ON COLUMN mart.loads.data_version IS 'As in mart.load';
COMMENT ON COLUMN mart.loads.compared_with IS 'Data version of the load before; null in the first, to which all is new';
COMMENT ON COLUMN mart.loads.built IS 'anew, or on the load before';
COMMENT ON COLUMN mart.loads.why IS 'Why it was built so';
COMMENT ON COLUMN mart.loads.articles IS 'Number of articles after it';
COMMENT ON COLUMN mart.loads.figures IS 'Number of charted figures after it';
COMMENT ON COLUMN mart.loads.deals IS 'Number of charted deals after it';
COMMENT ON COLUMN mart.loads.officials IS 'Number of official rows after it';
COMMENT ON COLUMN mart.loads.candidates IS 'Number of rows kept for review after it';
COMMENT ON COLUMN mart.loads.rejected IS 'Number of things refused after it';

CREATE TABLE mart.change_counts (
    load_id        INTEGER NOT NULL,
    kind           VARCHAR NOT NULL,
    changes        INTEGER NOT NULL
);

COMMENT ON TABLE mart.change_counts IS 'How many changes of each kind a load made; a kind without any has no row';
COMMENT ON COLUMN mart.change_counts.load_id IS 'The load, as in mart.loads';
COMMENT ON COLUMN mart.change_counts.kind IS 'The kind, as in mart.changes';
COMMENT ON COLUMN mart.change_counts.changes IS 'How many; mart.changes holds the first of them';

CREATE TABLE mart.changes (
    load_id        INTEGER NOT NULL,
    kind           VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    row_id         VARCHAR,
    words          VARCHAR,
    metric         VARCHAR,
    basis          VARCHAR,
    unit           VARCHAR,
    subject        VARCHAR,
    subject_name   VARCHAR,
    geography      VARCHAR,
    geography_name VARCHAR,
    destination    VARCHAR,
    destination_name VARCHAR,
    powertrain     VARCHAR,
    vehicle_class  VARCHAR,
    period_start   DATE,
    period_end     DATE,
    period_label   VARCHAR,
    companies      VARCHAR[],
    deal_kind      VARCHAR,
    object         VARCHAR,
    announced      VARCHAR,
    before_id      VARCHAR,
    before_stated  DOUBLE,
    before_high    DOUBLE,
    before_bound   VARCHAR,
    before_nearness VARCHAR,
    before_status  VARCHAR,
    before_by      VARCHAR,
    before_rule    VARCHAR,
    after_id       VARCHAR,
    after_stated   DOUBLE,
    after_high     DOUBLE,
    after_bound    VARCHAR,
    after_nearness VARCHAR,
    after_status   VARCHAR,
    after_by       VARCHAR,
    after_rule     VARCHAR,
    origin         VARCHAR,
    article_id     VARCHAR,
    title          VARCHAR,
    publisher      VARCHAR,
    published      DATE,
    url            VARCHAR,
    is_brief       BOOLEAN,
    quotation      VARCHAR
);

COMMENT ON TABLE mart.changes IS 'What the last loads changed, the first of each kind and load, the newest and the largest first';
COMMENT ON COLUMN mart.changes.load_id IS 'The load, as in mart.loads';
COMMENT ON COLUMN mart.changes.kind IS
    'article_, figure_ or deal_ with came, changed, went, moved, joined, parted; choice_changed; contradiction_came, contradiction_settled; row_rejected; decision_applied, decision_lost';
COMMENT ON COLUMN mart.changes.position IS 'Order within load and kind, from 1';
COMMENT ON COLUMN mart.changes.row_id IS 'The article, point, group, deal or decision; null of what was rejected';
COMMENT ON COLUMN mart.changes.words IS 'Of a deal its parties, of a rejected row the reason, of a decision what and by whom; else null';
COMMENT ON COLUMN mart.changes.metric IS 'What is measured';
COMMENT ON COLUMN mart.changes.basis IS 'level, or a change: yoy, mom, change';
COMMENT ON COLUMN mart.changes.unit IS 'Unit of the numbers';
COMMENT ON COLUMN mart.changes.subject IS 'Whose figure: a company, a brand group, or all';
COMMENT ON COLUMN mart.changes.subject_name IS 'Display name of subject';
COMMENT ON COLUMN mart.changes.geography IS 'Where it is measured';
COMMENT ON COLUMN mart.changes.geography_name IS 'Display name of geography';
COMMENT ON COLUMN mart.changes.destination IS 'Exports only: where to; null is everywhere';
COMMENT ON COLUMN mart.changes.destination_name IS 'Display name of destination';
COMMENT ON COLUMN mart.changes.powertrain IS 'all, nev, ev, bev, phev, fcev, hybrid or ice';
COMMENT ON COLUMN mart.changes.vehicle_class IS 'all, passenger or commercial';
COMMENT ON COLUMN mart.changes.period_start IS 'First day, inclusive; null where unknown; of a deal that of its announcement';
COMMENT ON COLUMN mart.changes.period_end IS 'Last day, inclusive; null where unknown; of a deal as period_start';
COMMENT ON COLUMN mart.changes.period_label IS 'The period for a reader; null of a deal';
COMMENT ON COLUMN mart.changes.companies IS 'The subject of a figure, the parties of a deal';
COMMENT ON COLUMN mart.changes.deal_kind IS 'Kind of the deal';
COMMENT ON COLUMN mart.changes.object IS 'What the deal is about';
COMMENT ON COLUMN mart.changes.announced IS 'When the deal was announced, as precisely as it is known';
COMMENT ON COLUMN mart.changes.before_id IS 'The point, deal or decision before; null where there was none';
COMMENT ON COLUMN mart.changes.before_stated IS 'Its number';
COMMENT ON COLUMN mart.changes.before_high IS 'The high end where it is a range';
COMMENT ON COLUMN mart.changes.before_bound IS 'Its hedge: exact, about, over, under';
COMMENT ON COLUMN mart.changes.before_nearness IS 'How its words stand to the number, as in mart.points';
COMMENT ON COLUMN mart.changes.before_status IS 'actual, forecast or target; of a deal its furthest stage; of a decision its state';
COMMENT ON COLUMN mart.changes.before_by IS 'Who counted it, or who printed it';
COMMENT ON COLUMN mart.changes.before_rule IS 'The rule that had chosen it; null where nothing was chosen';
COMMENT ON COLUMN mart.changes.after_id IS 'The point, deal or decision after the load; null where there is none';
COMMENT ON COLUMN mart.changes.after_stated IS 'Its number';
COMMENT ON COLUMN mart.changes.after_high IS 'The high end where it is a range';
COMMENT ON COLUMN mart.changes.after_bound IS 'Its hedge: exact, about, over, under';
COMMENT ON COLUMN mart.changes.after_nearness IS 'How its words stand to the number, as in mart.points';
COMMENT ON COLUMN mart.changes.after_status IS 'actual, forecast or target; of a deal its furthest stage; of a decision its state';
COMMENT ON COLUMN mart.changes.after_by IS 'Who counted it, or who printed it';
COMMENT ON COLUMN mart.changes.after_rule IS 'The rule that chose it; null where nothing is chosen';
COMMENT ON COLUMN mart.changes.origin IS 'article or official; of a rejected row the stage where it stopped';
COMMENT ON COLUMN mart.changes.article_id IS 'The article that says it, or said it';
COMMENT ON COLUMN mart.changes.title IS 'Title of the article or of the page of a series; of a rejected file its name';
COMMENT ON COLUMN mart.changes.publisher IS 'Publisher of it';
COMMENT ON COLUMN mart.changes.published IS 'Day of publication';
COMMENT ON COLUMN mart.changes.url IS 'Its address';
COMMENT ON COLUMN mart.changes.is_brief IS 'True where the text is our own brief of the original';
COMMENT ON COLUMN mart.changes.quotation IS 'The sentence; null of an official number and of an article';

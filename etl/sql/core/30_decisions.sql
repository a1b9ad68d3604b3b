-- What people decided about rows, what became of each decision, and every row that one touched.
CREATE TABLE core.decisions (
    decision_id    VARCHAR NOT NULL,
    line           INTEGER NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    made_by        VARCHAR NOT NULL,
    decision       VARCHAR NOT NULL CHECK (decision IN ('accept', 'reject', 'edit', 'merge', 'split', 'add', 'undo')),
    reason         VARCHAR NOT NULL,
    undoes         VARCHAR,
    state          VARCHAR NOT NULL CHECK (state IN ('applied', 'superseded', 'undone', 'unanchored', 'refused')),
    state_reason   VARCHAR,
    record         VARCHAR CHECK (record IN ('figure', 'deal')),
    url            VARCHAR,
    file           VARCHAR,
    title          VARCHAR,
    quotation      VARCHAR,
    number_text    VARCHAR,
    wanted         VARCHAR
);

CREATE TABLE core.decision_rows (
    decision_id    VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    record         VARCHAR NOT NULL,
    row_id         VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    extracted_id   VARCHAR NOT NULL,
    is_joined      BOOLEAN NOT NULL,
    found_by       VARCHAR NOT NULL CHECK (found_by IN ('exact', 'fields', 'alike', 'added')),
    extracted      VARCHAR NOT NULL,
    confidence     DOUBLE NOT NULL,
    before         VARCHAR,
    after          VARCHAR,
    changes        VARCHAR
);

COMMENT ON TABLE core.decisions IS 'What people decided, in the order of the file of decisions beside the database';
COMMENT ON COLUMN core.decisions.decision_id IS 'The id of its line: a checksum of the line';
COMMENT ON COLUMN core.decisions.line IS 'Number of its line in the file, from 1';
COMMENT ON COLUMN core.decisions.made_at IS 'When, in UTC';
COMMENT ON COLUMN core.decisions.made_by IS 'Who';
COMMENT ON COLUMN core.decisions.decision IS 'accept, reject, edit, merge, split, add or undo';
COMMENT ON COLUMN core.decisions.reason IS 'Why, in that person''s words';
COMMENT ON COLUMN core.decisions.undoes IS 'The decision that it takes back';
COMMENT ON COLUMN core.decisions.state IS
    'applied; superseded by a later one; undone; unanchored: its row was not found; refused: it would break a gate';
COMMENT ON COLUMN core.decisions.state_reason IS 'Why it is in that state, where that needs saying';
COMMENT ON COLUMN core.decisions.record IS 'What it is about: figure or deal';
COMMENT ON COLUMN core.decisions.url IS 'Address of the article that it names';
COMMENT ON COLUMN core.decisions.file IS 'File of that article when it was decided';
COMMENT ON COLUMN core.decisions.title IS 'Title of that article when it was decided';
COMMENT ON COLUMN core.decisions.quotation IS 'The quotation that it hangs on';
COMMENT ON COLUMN core.decisions.number_text IS 'The number in that quotation, as printed';
COMMENT ON COLUMN core.decisions.wanted IS 'The fields that it sets, as JSON';

COMMENT ON TABLE core.decision_rows IS 'Every row that a decision found and touched';
COMMENT ON COLUMN core.decision_rows.decision_id IS 'The decision';
COMMENT ON COLUMN core.decision_rows.position IS 'Number of the row in the decision, from 1';
COMMENT ON COLUMN core.decision_rows.record IS 'figure or deal';
COMMENT ON COLUMN core.decision_rows.row_id IS 'The row as it stands after all decisions: a figure_id or a mention_id';
COMMENT ON COLUMN core.decision_rows.article_id IS 'Its article';
COMMENT ON COLUMN core.decision_rows.extracted_id IS 'The id that the row has without any decision';
COMMENT ON COLUMN core.decision_rows.is_joined IS 'True: the changed row says what another row of the article says, and is one with it';
COMMENT ON COLUMN core.decision_rows.found_by IS
    'exact: as it was; fields: the same place, read otherwise; alike: the sentence changed; added: put in by the decision';
COMMENT ON COLUMN core.decision_rows.extracted IS 'The row as extracted, as JSON in the form of the file of decisions';
COMMENT ON COLUMN core.decision_rows.confidence IS 'How sure the rules were of the row as extracted, 0 to 1';
COMMENT ON COLUMN core.decision_rows.before IS 'The fields that it changed, as they were, as JSON';
COMMENT ON COLUMN core.decision_rows.after IS 'The same fields as they are now, as JSON';
COMMENT ON COLUMN core.decision_rows.changes IS 'The change in words';

-- What people decided, one row for each decision and row that it touched, and the mark on every such row.
CREATE TABLE mart.decisions (
    decision_id    VARCHAR NOT NULL,
    line           INTEGER NOT NULL,
    made_at        TIMESTAMP NOT NULL,
    made_by        VARCHAR NOT NULL,
    decision       VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL,
    undoes         VARCHAR,
    state          VARCHAR NOT NULL,
    state_reason   VARCHAR,
    record         VARCHAR,
    row_id         VARCHAR,
    found_by       VARCHAR,
    before         VARCHAR,
    after          VARCHAR,
    changes        VARCHAR,
    wanted         VARCHAR,
    article_id     VARCHAR,
    file           VARCHAR,
    title          VARCHAR,
    url            VARCHAR,
    quotation      VARCHAR,
    number_text    VARCHAR
);

COMMENT ON TABLE mart.decisions IS 'What people decided, one row for each decision and row that it touched, in order';
COMMENT ON COLUMN mart.decisions.decision_id IS 'The id of its line in the file of decisions';
COMMENT ON COLUMN mart.decisions.line IS 'Number of its line in the file, from 1';
COMMENT ON COLUMN mart.decisions.made_at IS 'When, in UTC';
COMMENT ON COLUMN mart.decisions.made_by IS 'Who';
COMMENT ON COLUMN mart.decisions.decision IS 'accept, reject, edit, merge, split, add or undo';
COMMENT ON COLUMN mart.decisions.reason IS 'Why, in that person''s words';
COMMENT ON COLUMN mart.decisions.undoes IS 'The decision that it takes back';
COMMENT ON COLUMN mart.decisions.state IS 'applied, superseded, undone, unanchored or refused';
COMMENT ON COLUMN mart.decisions.state_reason IS 'Why it is in that state, where that needs saying';
COMMENT ON COLUMN mart.decisions.record IS 'What it is about: figure or deal';
COMMENT ON COLUMN mart.decisions.row_id IS 'The row that it touched; null where it touched none';
COMMENT ON COLUMN mart.decisions.found_by IS 'How the row was found: exact, fields, alike or added';
COMMENT ON COLUMN mart.decisions.before IS 'The fields that it changed, as they were, as JSON';
COMMENT ON COLUMN mart.decisions.after IS 'The same fields as they are now, as JSON';
COMMENT ON COLUMN mart.decisions.changes IS 'The change in words';
COMMENT ON COLUMN mart.decisions.wanted IS 'The fields that it sets, as JSON, whether it is applied or not';
COMMENT ON COLUMN mart.decisions.article_id IS 'Article of the row';
COMMENT ON COLUMN mart.decisions.file IS 'File of that article when it was decided';
COMMENT ON COLUMN mart.decisions.title IS 'Title of that article when it was decided';
COMMENT ON COLUMN mart.decisions.url IS 'Address of the article';
COMMENT ON COLUMN mart.decisions.quotation IS 'The quotation that it hangs on';
COMMENT ON COLUMN mart.decisions.number_text IS 'The number in that quotation, as printed';
COMMENT ON COLUMN mart.points.reviewed IS 'What people decided about it: accept, edit, add; null where nobody did';
COMMENT ON COLUMN mart.points.reviewed_by IS 'Who decided last';
COMMENT ON COLUMN mart.points.reviewed_at IS 'When, in UTC';
COMMENT ON COLUMN mart.points.review_reason IS 'Why, in that person''s words';
COMMENT ON COLUMN mart.points.review_changes IS 'What was changed, from which value to which';
COMMENT ON COLUMN mart.deal_mentions.reviewed IS
    'What people decided about it: accept, edit, merge, split, add; null where nobody did';
COMMENT ON COLUMN mart.deal_mentions.reviewed_by IS 'Who decided last';
COMMENT ON COLUMN mart.deal_mentions.reviewed_at IS 'When, in UTC';
COMMENT ON COLUMN mart.deal_mentions.review_reason IS 'Why, in that person''s words';
COMMENT ON COLUMN mart.deal_mentions.review_changes IS 'What was changed, from which value to which';
COMMENT ON COLUMN mart.deals.reviewed IS 'What people decided about its mentions; null where nobody did';
COMMENT ON COLUMN mart.deals.reviewed_by IS 'Who decided last';
COMMENT ON COLUMN mart.deals.reviewed_at IS 'When, in UTC';
COMMENT ON COLUMN mart.deals.review_reason IS 'Why, in that person''s words';
COMMENT ON COLUMN mart.deals.review_changes IS 'What was changed, from which value to which';
COMMENT ON COLUMN mart.candidates.reviewed IS 'What people decided about it so far: edit, merge, split; null where nobody did';
COMMENT ON COLUMN mart.candidates.reviewed_by IS 'Who decided last';
COMMENT ON COLUMN mart.candidates.reviewed_at IS 'When, in UTC';
COMMENT ON COLUMN mart.candidates.review_reason IS 'Why, in that person''s words';
COMMENT ON COLUMN mart.candidates.review_changes IS 'What was changed, from which value to which';

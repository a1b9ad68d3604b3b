-- What filters offer, and which rules decided about a row.
CREATE TABLE mart.options (
    facet          VARCHAR NOT NULL,
    code           VARCHAR NOT NULL,
    label          VARCHAR NOT NULL,
    rows           INTEGER NOT NULL,
    PRIMARY KEY (facet, code)
);
COMMENT ON TABLE mart.options IS 'The values that the filters of the dashboard offer, with how many charted rows have each';
COMMENT ON COLUMN mart.options.facet IS 'brand_group, measure, claim_kind, counter, origin, publisher or deal_kind';
COMMENT ON COLUMN mart.options.code IS 'A value that occurs';
COMMENT ON COLUMN mart.options.label IS 'What a reader sees for it';
COMMENT ON COLUMN mart.options.rows IS 'Charted figures and official rows that have it; of deal_kind deals, of publisher mentions of deals as well';

CREATE VIEW mart.reasons AS
SELECT figure_id AS row_id, reasons FROM core.figures
UNION ALL
SELECT mention_id, reasons FROM core.deal_mentions;
COMMENT ON VIEW mart.reasons IS 'The rules that decided the fields of each figure and each mention of a deal';
COMMENT ON COLUMN mart.reasons.row_id IS 'A point_id, candidate_id or mention_id';
COMMENT ON COLUMN mart.reasons.reasons IS 'The rules, as field: rule';

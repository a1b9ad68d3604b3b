-- What the moving articles brought is taken out. A mark of each row stays: what comes back as it was touches nothing.
CREATE TEMP MACRO shown_of(a) AS
    hash(a.title, a.publisher, a.url, a.published, a.published_from, a.is_brief, a.language);

CREATE TEMP MACRO thing_of(f) AS
    hash(f.metric, f.basis, f.unit, f.subject, f.geography, f.destination, f.powertrain, f.vehicle_class);

CREATE TEMP VIEW marked_figures AS
SELECT f.figure_id, thing_of(f) AS thing, f.article_id, f.evidence_start, f.period_start, f.period_end,
    hash(f, shown_of(a)) AS mark
FROM core.figures AS f
SEMI JOIN moving USING (article_id)
JOIN core.articles AS a USING (article_id);

CREATE TEMP VIEW marked_mentions AS
SELECT m.mention_id, p.parties, hash(m, p.parties, shown_of(a)) AS mark
FROM core.deal_mentions AS m
SEMI JOIN moving USING (article_id)
JOIN core.articles AS a USING (article_id)
JOIN (SELECT mention_id, list(company_id ORDER BY position) AS parties FROM core.mention_parties GROUP BY mention_id) AS p
    USING (mention_id);

CREATE TEMP TABLE figures_before AS FROM marked_figures;
CREATE TEMP TABLE mentions_before AS FROM marked_mentions;

-- What people decided about a row is shown with it; that may change without the row.
CREATE TEMP VIEW marked_decisions AS
SELECT r.row_id, hash(r, d) AS mark FROM core.decision_rows AS r JOIN core.decisions AS d USING (decision_id);

CREATE TEMP TABLE decisions_before AS FROM marked_decisions;

DELETE FROM core.intervals WHERE claim_id IN (SELECT figure_id FROM figures_before);
DELETE FROM core.figures WHERE article_id IN (FROM moving);
DELETE FROM core.mention_parties WHERE mention_id IN (SELECT mention_id FROM mentions_before);
DELETE FROM core.deal_mentions WHERE article_id IN (FROM moving);
DELETE FROM core.rejected WHERE article_id IN (FROM moving) OR article_id IS NULL AND stage <> 'official';
DELETE FROM core.articles WHERE article_id IN (FROM moving);
DELETE FROM core.carriers WHERE carrier_id IN (FROM moving);
DELETE FROM core.entered WHERE article_id IN (FROM moving);
DELETE FROM core.decisions;
DELETE FROM core.decision_rows;
DELETE FROM core.load;
DELETE FROM core.choosing_rules;
DELETE FROM core.partitions;

-- Articles enter core in the order of their ids, whatever the order they were read in.
INSERT INTO core.articles BY NAME FROM staged_articles ORDER BY article_id;

INSERT INTO core.carriers BY NAME FROM staged_carriers ORDER BY article_id, carrier_id;

DROP TABLE staged_articles;

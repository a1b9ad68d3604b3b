-- Articles enter core in the order of their ids, whatever the order they were read in; those whose turn it is.
INSERT INTO core.articles BY NAME FROM staged_articles WHERE has_its_turn(article_id) ORDER BY article_id;

INSERT INTO core.carriers BY NAME
FROM staged_carriers WHERE has_its_turn(article_id) ORDER BY article_id, carrier_id;

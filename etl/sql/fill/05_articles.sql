-- Articles enter core in the order of their ids, whatever the order they were read in.
INSERT INTO core.articles BY NAME FROM staged_articles ORDER BY article_id;

DROP TABLE staged_articles;

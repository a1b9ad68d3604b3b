-- The articles that came, went or changed since the database was built that this one goes on from (in a new one all), and
-- those that decisions speak of.
CREATE TEMP TABLE changed (article_id VARCHAR);
CREATE TEMP TABLE spoken_of (article_id VARCHAR);

-- What data/vocabulary says of numbers and of choosing among claims, as rows. Gone when the build closes.
CREATE TEMP TABLE known_words (list VARCHAR, code VARCHAR, position INTEGER);
CREATE TEMP TABLE known_numbers (name VARCHAR, number DOUBLE);
CREATE TEMP TABLE own_sites (counter VARCHAR, site VARCHAR);
CREATE TEMP TABLE near_bases (metric VARCHAR, near VARCHAR);

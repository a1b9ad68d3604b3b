-- What the database before shows, where the new one is built anew. The loads that it remembers are carried over.
CREATE TEMP VIEW old_load AS FROM before.mart.load;
CREATE TEMP VIEW old_points AS FROM before.mart.points;
CREATE TEMP VIEW old_groups AS FROM before.mart.groups;
CREATE TEMP VIEW old_deals AS FROM before.mart.deals;
CREATE TEMP VIEW old_mentions AS FROM before.mart.deal_mentions;
CREATE TEMP VIEW old_stages AS FROM before.mart.deal_stages;
CREATE TEMP VIEW old_articles AS FROM before.mart.articles;
CREATE TEMP VIEW old_rejected AS FROM before.mart.rejected;
CREATE TEMP VIEW old_decisions AS FROM before.mart.decisions;

INSERT INTO mart.loads FROM before.mart.loads;
INSERT INTO mart.change_counts FROM before.mart.change_counts;
INSERT INTO mart.changes FROM before.mart.changes;

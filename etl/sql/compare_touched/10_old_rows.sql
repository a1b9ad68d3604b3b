-- What a copied database shows of all that this load touched, before it is made anew.
CREATE TEMP TABLE old_load AS FROM mart.load;
CREATE TEMP TABLE old_points AS FROM mart.points SEMI JOIN touched_claims ON claim_id = point_id;
CREATE TEMP TABLE old_groups AS FROM mart.groups SEMI JOIN touched_groups USING (group_id);
CREATE TEMP TABLE old_deals AS FROM mart.deals SEMI JOIN touched_deals USING (deal_id);
CREATE TEMP TABLE old_mentions AS FROM mart.deal_mentions SEMI JOIN touched_deals USING (deal_id);
CREATE TEMP TABLE old_stages AS FROM mart.deal_stages SEMI JOIN touched_deals USING (deal_id);
CREATE TEMP TABLE old_articles AS FROM mart.articles SEMI JOIN moving USING (article_id);
CREATE TEMP TABLE old_rejected AS FROM mart.rejected WHERE article_id IN (FROM moving) OR article_id IS NULL;
CREATE TEMP TABLE old_decisions AS FROM mart.decisions;

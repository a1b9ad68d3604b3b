-- Of what was found about the touched things, what is not in the tables yet is written, and what no longer holds goes. All
-- that is shown of a claim whose standing so changed is made anew.
CREATE TEMP TABLE groups_before AS
FROM core.groups
WHERE hash(metric, basis, unit, subject, geography, destination, powertrain, vehicle_class) IN (FROM touched_things);

CREATE TEMP TABLE members_before AS FROM core.group_members SEMI JOIN groups_before USING (group_id);

CREATE TEMP TABLE misdated_before AS
FROM core.misdated
WHERE claim_id IN (SELECT claim_id FROM claims) OR claim_id IN (SELECT figure_id FROM moved_figures);

CREATE TEMP TABLE gone_groups AS FROM groups_before EXCEPT FROM found_groups;
CREATE TEMP TABLE new_groups AS FROM found_groups EXCEPT FROM groups_before;
CREATE TEMP TABLE gone_members AS FROM members_before EXCEPT FROM found_members;
CREATE TEMP TABLE new_members AS FROM found_members EXCEPT FROM members_before;
CREATE TEMP TABLE gone_misdated AS FROM misdated_before EXCEPT FROM found_misdated;
CREATE TEMP TABLE new_misdated AS FROM found_misdated EXCEPT FROM misdated_before;

DELETE FROM core.groups WHERE group_id IN (SELECT group_id FROM gone_groups);
INSERT INTO core.groups FROM new_groups ORDER BY group_id;

DELETE FROM core.group_members WHERE (group_id, claim_id) IN (SELECT (group_id, claim_id) FROM gone_members);
INSERT INTO core.group_members FROM new_members ORDER BY ALL;

DELETE FROM core.misdated WHERE claim_id IN (SELECT claim_id FROM gone_misdated);
INSERT INTO core.misdated FROM new_misdated ORDER BY claim_id;

CREATE TEMP TABLE touched_groups AS
SELECT group_id FROM gone_groups
UNION
SELECT group_id FROM new_groups
UNION
SELECT group_id FROM gone_members
UNION
SELECT group_id FROM new_members;

CREATE TEMP TABLE touched_claims AS
SELECT figure_id AS claim_id FROM moved_figures
UNION
SELECT claim_id FROM gone_members WHERE is_home
UNION
SELECT claim_id FROM new_members WHERE is_home
UNION
SELECT claim_id FROM found_members SEMI JOIN new_groups USING (group_id) WHERE is_home
UNION
SELECT claim_id FROM gone_misdated
UNION
SELECT claim_id FROM new_misdated
UNION
FROM turned_rows;

DROP TABLE groups_before;
DROP TABLE members_before;
DROP TABLE misdated_before;
DROP TABLE gone_groups;
DROP TABLE new_groups;
DROP TABLE gone_members;
DROP TABLE new_members;
DROP TABLE gone_misdated;
DROP TABLE new_misdated;
DROP TABLE found_groups;
DROP TABLE found_members;
DROP TABLE found_misdated;
DROP TABLE claims;
DROP TABLE official_claims;
DROP TABLE moved_figures;
DROP TABLE flags_before;
DROP TABLE figures_before;
DROP TABLE touched_things;
DROP TABLE widened;

-- The rules of data/vocabulary/deal_rules.toml and the stages of stages.toml, as rows.
CREATE TEMP TABLE deal_kind_rules (
    kind VARCHAR, months INTEGER, object_counts BOOLEAN, amount_times DOUBLE, stake_points DOUBLE
);
CREATE TEMP TABLE deal_steps (first VARCHAR, then_kind VARCHAR, statuses VARCHAR[], months INTEGER);
CREATE TEMP TABLE object_classes (class VARCHAR, position INTEGER, pattern VARCHAR);
CREATE TEMP TABLE object_spellings (other VARCHAR, name VARCHAR);
CREATE TEMP TABLE value_rules (field VARCHAR, position INTEGER, rule VARCHAR);
CREATE TEMP TABLE related_rules (nearest INTEGER);
CREATE TEMP TABLE stage_ranks (stage VARCHAR, position INTEGER, status VARCHAR, status_position INTEGER);

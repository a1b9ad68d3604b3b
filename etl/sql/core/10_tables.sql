-- The tables that a load fills: what was read, what was found in it, and what was refused and why. That the ids of what
-- articles bring are each there once, and lead to rows, is checked by promises: indexes would double what a load costs, and
-- the room that removed rows leave is not used again where there is one.
CREATE SCHEMA core;

CREATE TABLE core.companies (
    company_id   VARCHAR PRIMARY KEY,
    name         VARCHAR NOT NULL,
    name_zh      VARCHAR,
    kind         VARCHAR NOT NULL,
    country      VARCHAR NOT NULL,
    parent_id    VARCHAR CHECK (parent_id <> company_id),
    brand_group  VARCHAR
);

CREATE TABLE core.company_aliases (
    company_id   VARCHAR NOT NULL REFERENCES core.companies (company_id),
    alias        VARCHAR NOT NULL,
    PRIMARY KEY (company_id, alias)
);

-- Display names of codes that are not companies: metrics, units, places, sources, brand groups, and so on.
CREATE TABLE core.labels (
    vocabulary   VARCHAR NOT NULL,
    code         VARCHAR NOT NULL,
    label        VARCHAR NOT NULL,
    label_zh     VARCHAR,
    PRIMARY KEY (vocabulary, code)
);

CREATE TABLE core.articles (
    article_id     VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    title          VARCHAR NOT NULL,
    publisher      VARCHAR,
    published      DATE,
    published_from VARCHAR NOT NULL CHECK (published_from IN ('page', 'manifest', 'option', 'guessed', 'unknown')),
    modified       DATE,
    modified_from  VARCHAR CHECK (modified_from IN ('page')),
    first_seen     TIMESTAMP,
    first_seen_from VARCHAR CHECK (first_seen_from IN ('load', 'fetch')),
    fetched        TIMESTAMP,
    fetched_from   VARCHAR CHECK (fetched_from IN ('fetch', 'archive')),
    url            VARCHAR,
    language       VARCHAR NOT NULL,
    is_brief       BOOLEAN NOT NULL,
    text           VARCHAR NOT NULL,
    CHECK ((modified IS NULL) = (modified_from IS NULL)),
    CHECK ((first_seen IS NULL) = (first_seen_from IS NULL)),
    CHECK ((fetched IS NULL) = (fetched_from IS NULL))
);

-- Articles that only repeat another: the same wire story on another site.
CREATE TABLE core.carriers (
    carrier_id     VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    title          VARCHAR NOT NULL,
    publisher      VARCHAR,
    published      DATE,
    published_from VARCHAR NOT NULL,
    url            VARCHAR,
    language       VARCHAR NOT NULL,
    shared         DOUBLE NOT NULL CHECK (shared BETWEEN 0 AND 1)
);

CREATE TABLE core.figures (
    figure_id      VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL CHECK (basis IN ('level', 'yoy', 'mom', 'change')),
    status         VARCHAR NOT NULL CHECK (status IN ('actual', 'forecast', 'target')),
    value          DOUBLE NOT NULL,
    value_high     DOUBLE CHECK (value_high > value),
    unit           VARCHAR NOT NULL,
    bound          VARCHAR NOT NULL CHECK (bound IN ('exact', 'about', 'over', 'under')),
    subject        VARCHAR NOT NULL,
    geography      VARCHAR NOT NULL,
    destination    VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL CHECK (vehicle_class IN ('all', 'passenger', 'commercial')),
    period_start   DATE,
    period_end     DATE,
    attribution    VARCHAR,
    number_text    VARCHAR NOT NULL,
    number_start   INTEGER NOT NULL,
    number_end     INTEGER NOT NULL,
    part           VARCHAR NOT NULL CHECK (part IN ('body', 'table', 'caption', 'summary', 'bullet', 'headline')),
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL CHECK (evidence_start >= 0),
    evidence_end   INTEGER NOT NULL,
    confidence     DOUBLE NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reasons        VARCHAR[] NOT NULL,
    CHECK ((period_start IS NULL) = (period_end IS NULL)),
    CHECK (period_end IS NULL OR period_end >= period_start),
    CHECK (evidence_end - evidence_start = length(evidence)),
    CHECK (number_start >= evidence_start AND number_end <= evidence_end)
);

CREATE TABLE core.deal_mentions (
    mention_id     VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    kind           VARCHAR NOT NULL CHECK (kind IN ('joint_venture', 'equity', 'joint_development',
                       'technology_supply', 'manufacturing', 'distribution', 'other')),
    object         VARCHAR,
    announced      VARCHAR CHECK (regexp_full_match(announced, '\d{4}(-\d{2}(-\d{2})?)?')),
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE CHECK (stake_percent BETWEEN 0 AND 100),
    status         VARCHAR NOT NULL CHECK (status IN ('announced', 'in_force', 'launched', 'planned', 'ended')),
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL CHECK (evidence_start >= 0),
    evidence_end   INTEGER NOT NULL,
    confidence     DOUBLE NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reasons        VARCHAR[] NOT NULL,
    stages         STRUCT(stage VARCHAR, said VARCHAR, word_start INTEGER, word_end INTEGER, evidence VARCHAR,
                       evidence_start INTEGER, evidence_end INTEGER)[],
    CHECK (evidence_end - evidence_start = length(evidence)),
    CHECK ((amount IS NULL) = (amount_unit IS NULL))
);

CREATE TABLE core.mention_parties (
    mention_id     VARCHAR NOT NULL,
    company_id     VARCHAR NOT NULL,
    position       INTEGER NOT NULL
);

CREATE TABLE core.official_series (
    official_id    VARCHAR PRIMARY KEY,
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL,
    status         VARCHAR NOT NULL,
    subject        VARCHAR NOT NULL,
    geography      VARCHAR NOT NULL,
    destination    VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL,
    period_start   DATE NOT NULL,
    period_end     DATE NOT NULL CHECK (period_end >= period_start),
    value          DOUBLE NOT NULL,
    number_text    VARCHAR NOT NULL,
    bound          VARCHAR NOT NULL,
    unit           VARCHAR NOT NULL,
    source         VARCHAR NOT NULL,
    source_title   VARCHAR NOT NULL,
    source_url     VARCHAR NOT NULL,
    checked_with_url VARCHAR,
    derived        BOOLEAN NOT NULL,
    note           VARCHAR
);

CREATE TABLE core.rejected (
    stage          VARCHAR NOT NULL CHECK (stage IN ('read', 'figure', 'deal', 'verify', 'official', 'decision')),
    file           VARCHAR NOT NULL,
    article_id     VARCHAR,
    reason         VARCHAR NOT NULL,
    text           VARCHAR,
    text_start     INTEGER,
    text_end       INTEGER
);

CREATE TABLE core.load (
    schema_version INTEGER NOT NULL,
    data_version   VARCHAR NOT NULL,
    inputs_sha256  VARCHAR NOT NULL,
    ground_sha256  VARCHAR NOT NULL,
    figures_from   DOUBLE NOT NULL CHECK (figures_from BETWEEN 0 AND 1),
    deals_from     DOUBLE NOT NULL CHECK (deals_from BETWEEN 0 AND 1),
    rows_found     INTEGER NOT NULL
);

-- What the dashboard, the exports and the API read. Built from core once per load; nothing is cleaned here.
CREATE SCHEMA mart;

-- One row for each stated number: an article's figure (origin 'article') or an official one (origin 'official').
CREATE TABLE mart.points (
    point_id       VARCHAR PRIMARY KEY,
    origin         VARCHAR NOT NULL,      -- article | official
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL,
    status         VARCHAR NOT NULL,
    value          DOUBLE NOT NULL,
    value_high     DOUBLE,
    value_low_open BOOLEAN NOT NULL,      -- true: the true value is below `value` ("under")
    value_high_open BOOLEAN NOT NULL,     -- true: the true value is above `value` ("over")
    unit           VARCHAR NOT NULL,
    bound          VARCHAR NOT NULL,
    subject        VARCHAR NOT NULL,
    subject_name   VARCHAR NOT NULL,      -- "BYD", "Chinese brands", "All makers"
    geography      VARCHAR NOT NULL,
    geography_name VARCHAR NOT NULL,
    destination    VARCHAR,
    destination_name VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL,
    period_start   DATE,
    period_end     DATE,
    period_kind    VARCHAR NOT NULL,      -- month | quarter | half | year | fiscal_year | year_to_date | other | unknown
    period_label   VARCHAR NOT NULL,      -- "2024", "April 2025", "Jan-Apr 2025", "H1 2023", "Q1 2024", "undated"
    source         VARCHAR,               -- who counted: attribution (article) or source (official), slug
    source_name    VARCHAR NOT NULL,      -- "CAAM", "Chinese customs", or the publisher where the article names no counter
    number_text    VARCHAR,               -- as printed; null for official rows
    evidence       VARCHAR,
    evidence_start INTEGER,
    evidence_end   INTEGER,
    article_id     VARCHAR,
    publisher      VARCHAR,               -- official: source title's page
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    confidence     DOUBLE,
    is_derived     BOOLEAN NOT NULL,
    note           VARCHAR,
    series_id      VARCHAR NOT NULL       -- rows that may be joined by one line: same origin+source, metric, basis, unit,
                                          -- subject, geography, destination, powertrain, vehicle_class, period_kind
);

CREATE TABLE mart.deals (
    deal_id        VARCHAR PRIMARY KEY,
    article_id     VARCHAR NOT NULL,
    parties        VARCHAR[] NOT NULL,    -- company ids in order
    party_names    VARCHAR NOT NULL,      -- "Volkswagen, XPeng"
    kind           VARCHAR NOT NULL,
    object         VARCHAR,
    announced      VARCHAR,               -- as precise as the article lets one fix it
    announced_on   DATE,                  -- first day of `announced`; null where unknown
    shown_on       DATE,                  -- announced_on, else the article's date: only to place it on a timeline
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE,
    status         VARCHAR NOT NULL,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    is_brief       BOOLEAN NOT NULL,
    confidence     DOUBLE NOT NULL
);

CREATE TABLE mart.deal_parties (
    deal_id        VARCHAR NOT NULL,
    company_id     VARCHAR NOT NULL,
    position       INTEGER NOT NULL,
    PRIMARY KEY (deal_id, company_id)
);

CREATE TABLE mart.companies (
    company_id     VARCHAR PRIMARY KEY,
    name           VARCHAR NOT NULL,
    name_zh        VARCHAR,
    kind           VARCHAR NOT NULL,
    country        VARCHAR NOT NULL,
    parent_id      VARCHAR,
    parent_name    VARCHAR,
    brand_group    VARCHAR,
    figures        INTEGER NOT NULL,      -- article figures about it
    officials      INTEGER NOT NULL,      -- official rows about it
    deals          INTEGER NOT NULL,
    articles       INTEGER NOT NULL       -- articles with a figure or a deal of it
);

CREATE TABLE mart.articles (
    article_id     VARCHAR PRIMARY KEY,
    title          VARCHAR NOT NULL,
    publisher      VARCHAR,
    published      DATE,
    published_from VARCHAR NOT NULL,
    url            VARCHAR,
    language       VARCHAR NOT NULL,
    is_brief       BOOLEAN NOT NULL,
    text           VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    figures        INTEGER NOT NULL,
    deals          INTEGER NOT NULL
);

CREATE TABLE mart.rejected (
    stage          VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    article_id     VARCHAR,
    reason         VARCHAR NOT NULL,
    text           VARCHAR
);

-- One row: what this database is.
CREATE TABLE mart.load (
    schema_version INTEGER NOT NULL,
    data_version   VARCHAR NOT NULL,      -- short hash of inputs and rules; same inputs, same version
    articles       INTEGER NOT NULL,
    figures        INTEGER NOT NULL,
    deals          INTEGER NOT NULL,
    officials      INTEGER NOT NULL,
    rejected       INTEGER NOT NULL,
    newest_article DATE
);

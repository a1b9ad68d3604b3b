-- What the dashboard, the exports and the API read. Built from core once per load; nothing is cleaned here.
CREATE SCHEMA mart;

-- One row for each charted number: an article's figure (origin 'article') or an official one (origin 'official').
CREATE TABLE mart.points (
    point_id       VARCHAR NOT NULL,
    origin         VARCHAR NOT NULL,
    metric         VARCHAR NOT NULL,
    basis          VARCHAR NOT NULL,
    status         VARCHAR NOT NULL,
    value          DOUBLE,
    stated         DOUBLE NOT NULL,
    value_high     DOUBLE,
    low            DOUBLE,
    high           DOUBLE,
    low_open       BOOLEAN NOT NULL,
    high_open      BOOLEAN NOT NULL,
    nearness       VARCHAR NOT NULL,
    unit           VARCHAR NOT NULL,
    bound          VARCHAR NOT NULL,
    subject        VARCHAR NOT NULL,
    subject_name   VARCHAR NOT NULL,
    geography      VARCHAR NOT NULL,
    geography_name VARCHAR NOT NULL,
    destination    VARCHAR,
    destination_name VARCHAR,
    powertrain     VARCHAR NOT NULL,
    vehicle_class  VARCHAR NOT NULL,
    period_start   DATE,
    period_end     DATE,
    period_kind    VARCHAR NOT NULL,
    period_label   VARCHAR NOT NULL,
    source         VARCHAR,
    source_name    VARCHAR NOT NULL,
    number_text    VARCHAR,
    evidence       VARCHAR,
    evidence_start INTEGER,
    evidence_end   INTEGER,
    article_id     VARCHAR,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    confidence     DOUBLE,
    is_derived     BOOLEAN NOT NULL,
    note           VARCHAR,
    checked_with_url VARCHAR,
    number_start   INTEGER,
    number_end     INTEGER,
    part           VARCHAR,
    is_brief       BOOLEAN NOT NULL,
    language       VARCHAR,
    series_id      VARCHAR NOT NULL,
    group_id       VARCHAR NOT NULL,
    verdict        VARCHAR NOT NULL,
    relation       VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL,
    is_chosen      BOOLEAN NOT NULL,
    is_drawn       BOOLEAN NOT NULL,
    probable_label VARCHAR,
    date_checked_by VARCHAR,
    reviewed       VARCHAR,
    reviewed_by    VARCHAR,
    reviewed_at    TIMESTAMP,
    review_reason  VARCHAR,
    review_changes VARCHAR
);

-- One row for each charted deal, as all its mentions together tell it; the article and the quotation are the first ones.
CREATE TABLE mart.deals (
    deal_id        VARCHAR NOT NULL,
    parties        VARCHAR[] NOT NULL,
    party_names    VARCHAR NOT NULL,
    kind           VARCHAR NOT NULL,
    object         VARCHAR,
    announced      VARCHAR,
    announced_on   DATE,
    shown_on       DATE,
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE,
    status         VARCHAR NOT NULL,
    mentions       INTEGER NOT NULL,
    articles       INTEGER NOT NULL,
    article_ids    VARCHAR[] NOT NULL,
    last_published DATE,
    confidence     DOUBLE NOT NULL,
    article_id     VARCHAR NOT NULL,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    is_brief       BOOLEAN NOT NULL,
    language       VARCHAR NOT NULL,
    reviewed       VARCHAR,
    reviewed_by    VARCHAR,
    reviewed_at    TIMESTAMP,
    review_reason  VARCHAR,
    review_changes VARCHAR
);

-- One row for each stage that an article tells of a charted deal.
CREATE TABLE mart.deal_stages (
    stage_id       VARCHAR NOT NULL,
    deal_id        VARCHAR NOT NULL,
    step           INTEGER NOT NULL,
    stage          VARCHAR NOT NULL,
    said           VARCHAR,
    precision      VARCHAR,
    dated_by       VARCHAR NOT NULL,
    first_on       DATE,
    last_on        DATE,
    flag           VARCHAR,
    mention_id     VARCHAR NOT NULL,
    word           VARCHAR,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    article_id     VARCHAR NOT NULL,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    is_brief       BOOLEAN NOT NULL,
    language       VARCHAR NOT NULL
);

-- One row for each charted deal of each article, as that article tells it.
CREATE TABLE mart.deal_mentions (
    mention_id     VARCHAR NOT NULL,
    deal_id        VARCHAR NOT NULL,
    joined_by      VARCHAR NOT NULL,
    parties        VARCHAR[] NOT NULL,
    party_names    VARCHAR NOT NULL,
    kind           VARCHAR NOT NULL,
    object         VARCHAR,
    announced      VARCHAR,
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE,
    status         VARCHAR NOT NULL,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    article_id     VARCHAR NOT NULL,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    is_brief       BOOLEAN NOT NULL,
    confidence     DOUBLE NOT NULL,
    language       VARCHAR NOT NULL,
    reviewed       VARCHAR,
    reviewed_by    VARCHAR,
    reviewed_at    TIMESTAMP,
    review_reason  VARCHAR,
    review_changes VARCHAR
);

CREATE TABLE mart.deal_values (
    deal_id        VARCHAR NOT NULL,
    field          VARCHAR NOT NULL,
    value          VARCHAR NOT NULL,
    rule           VARCHAR NOT NULL,
    mention_id     VARCHAR NOT NULL,
    others         VARCHAR[] NOT NULL
);

CREATE TABLE mart.related_deals (
    deal_id        VARCHAR NOT NULL,
    other_deal_id  VARCHAR NOT NULL,
    why            VARCHAR NOT NULL
);

CREATE TABLE mart.deal_parties (
    deal_id        VARCHAR NOT NULL,
    company_id     VARCHAR NOT NULL,
    position       INTEGER NOT NULL
);

CREATE TABLE mart.companies (
    company_id     VARCHAR NOT NULL,
    name           VARCHAR NOT NULL,
    name_zh        VARCHAR,
    aliases        VARCHAR[] NOT NULL,
    kind           VARCHAR NOT NULL,
    country        VARCHAR NOT NULL,
    parent_id      VARCHAR,
    parent_name    VARCHAR,
    brand_group    VARCHAR,
    figures        INTEGER NOT NULL,
    officials      INTEGER NOT NULL,
    deals          INTEGER NOT NULL,
    articles       INTEGER NOT NULL
);

CREATE TABLE mart.articles (
    article_id     VARCHAR NOT NULL,
    title          VARCHAR NOT NULL,
    publisher      VARCHAR,
    published      DATE,
    published_from VARCHAR NOT NULL,
    modified       DATE,
    modified_from  VARCHAR,
    first_seen     TIMESTAMP,
    first_seen_from VARCHAR,
    fetched        TIMESTAMP,
    fetched_from   VARCHAR,
    url            VARCHAR,
    language       VARCHAR NOT NULL,
    is_brief       BOOLEAN NOT NULL,
    text           VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    figures        INTEGER NOT NULL,
    deals          INTEGER NOT NULL
);

-- Where else the story of an article was published.
CREATE TABLE mart.carriers (
    article_id     VARCHAR NOT NULL,
    carrier_id     VARCHAR NOT NULL,
    title          VARCHAR NOT NULL,
    publisher      VARCHAR,
    published      DATE,
    published_from VARCHAR NOT NULL,
    url            VARCHAR,
    language       VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    shared         DOUBLE NOT NULL
);

-- One row for each figure or deal that is not sure enough to be charted, for a person's review. A figure's fields are
-- null in a deal, and a deal's in a figure.
CREATE TABLE mart.candidates (
    candidate_id   VARCHAR NOT NULL,
    record         VARCHAR NOT NULL,
    confidence     DOUBLE NOT NULL,
    chart_from     DOUBLE NOT NULL,
    reasons        VARCHAR[] NOT NULL,
    metric         VARCHAR,
    basis          VARCHAR,
    status         VARCHAR NOT NULL,
    value          DOUBLE,
    stated         DOUBLE,
    value_high     DOUBLE,
    low            DOUBLE,
    high           DOUBLE,
    low_open       BOOLEAN,
    high_open      BOOLEAN,
    unit           VARCHAR,
    bound          VARCHAR,
    subject        VARCHAR,
    subject_name   VARCHAR,
    geography      VARCHAR,
    geography_name VARCHAR,
    destination    VARCHAR,
    powertrain     VARCHAR,
    vehicle_class  VARCHAR,
    period_start   DATE,
    period_end     DATE,
    period_label   VARCHAR,
    attribution    VARCHAR,
    number_text    VARCHAR,
    number_start   INTEGER,
    number_end     INTEGER,
    part           VARCHAR,
    parties        VARCHAR[],
    party_names    VARCHAR,
    kind           VARCHAR,
    object         VARCHAR,
    announced      VARCHAR,
    amount         DOUBLE,
    amount_unit    VARCHAR,
    stake_percent  DOUBLE,
    evidence       VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    article_id     VARCHAR NOT NULL,
    publisher      VARCHAR,
    title          VARCHAR NOT NULL,
    url            VARCHAR,
    published      DATE,
    is_brief       BOOLEAN NOT NULL,
    language       VARCHAR NOT NULL,
    reviewed       VARCHAR,
    reviewed_by    VARCHAR,
    reviewed_at    TIMESTAMP,
    review_reason  VARCHAR,
    review_changes VARCHAR
);

CREATE TABLE mart.rejected (
    stage          VARCHAR NOT NULL,
    file           VARCHAR NOT NULL,
    article_id     VARCHAR,
    reason         VARCHAR NOT NULL,
    text           VARCHAR
);

-- Display names of every code above that is not a company or an article.
CREATE TABLE mart.labels (
    vocabulary     VARCHAR NOT NULL,
    code           VARCHAR NOT NULL,
    label          VARCHAR NOT NULL,
    label_zh       VARCHAR,
    PRIMARY KEY (vocabulary, code)
);

-- One row: what this database is.
CREATE TABLE mart.load (
    schema_version INTEGER NOT NULL,
    data_version   VARCHAR NOT NULL,
    articles       INTEGER NOT NULL,
    figures        INTEGER NOT NULL,
    deals          INTEGER NOT NULL,
    officials      INTEGER NOT NULL,
    rejected       INTEGER NOT NULL,
    candidates     INTEGER NOT NULL,
    figures_from   DOUBLE NOT NULL,
    deals_from     DOUBLE NOT NULL,
    newest_article DATE
);

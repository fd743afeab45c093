-- Ids of everything that people edit; a value stands for itself and the 49 that follow.
create sequence entity_id start with 1 increment by 50;

-- A merchant is its own tenant: merchant_id is its id. pin_kinds: the transactions for which a PIN is asked.
-- card_limit: the most money on one card; sale_limit: of one transaction.
create table merchant (
    id              bigint       not null primary key,
    merchant_id     bigint       not null check (merchant_id > 0),
    version         integer      not null,
    code            varchar(4)   not null unique,
    name            varchar(100) not null,
    licence_expires date,
    language        varchar(10)  not null,
    currency        varchar(3)   not null,
    time_zone       varchar(40)  not null,
    hotline         varchar(40)  not null,
    pin_kinds       varchar(400) not null,
    card_limit      bigint       not null check (card_limit > 0),
    sale_limit      bigint       not null check (sale_limit > 0),
    check (merchant_id = id)
);

create table store (
    id                     bigint       not null primary key,
    merchant_id            bigint       not null references merchant (id) check (merchant_id > 0),
    version                integer      not null,
    code                   varchar(20)  not null,
    name                   varchar(100) not null,
    kind                   varchar(20)  not null,
    closed                 boolean      not null,
    recharge_quota_checked boolean      not null,
    points_quota_checked   boolean      not null,
    unique (merchant_id, code)
);

create table terminal (
    id            bigint      not null primary key,
    merchant_id   bigint      not null references merchant (id) check (merchant_id > 0),
    version       integer     not null,
    store_id      bigint      not null references store (id),
    number        varchar(10) not null unique,
    type          varchar(30) not null,
    alias         varchar(60) not null,
    closed        boolean     not null,
    expires       date,
    epoch         integer     not null
);

create index terminal_store on terminal (merchant_id, store_id);

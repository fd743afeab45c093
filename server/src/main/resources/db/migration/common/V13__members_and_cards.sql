create table member_level (
    id               bigint      not null primary key,
    merchant_id      bigint      not null references merchant (id) check (merchant_id > 0),
    version          integer     not null,
    code             varchar(20) not null,
    name             varchar(60) not null,
    rank             integer     not null check (rank >= 0),
    discount_percent integer     not null check (discount_percent between 1 and 100),
    points_percent   integer     not null check (points_percent between 0 and 10000),
    unique (merchant_id, code)
);

-- sort_key: pinyin of the name, so that Chinese names sort as people look for them.
create table member (
    id          bigint       not null primary key,
    merchant_id bigint       not null references merchant (id) check (merchant_id > 0),
    version     integer      not null,
    number      varchar(20)  not null,
    name        varchar(100) not null,
    sort_key    varchar(200) not null,
    phone       varchar(30)  not null,
    sex         varchar(10)  not null,
    birthday    date,
    status      varchar(20)  not null,
    level_id    bigint       not null references member_level (id),
    store_id    bigint       not null references store (id),
    joined_on   date         not null,
    valid_until date,
    remark      varchar(400) not null,
    unique (merchant_id, number)
);

create index member_phone on member (merchant_id, phone);
create index member_sorted on member (merchant_id, sort_key, id);

-- Services that are counted (car wash, service); the code names the ledger's asset.
create table count_service (
    id          bigint      not null primary key,
    merchant_id bigint      not null references merchant (id) check (merchant_id > 0),
    version     integer     not null,
    code        varchar(40) not null,
    name        varchar(60) not null,
    unique (merchant_id, code)
);

create table card_type (
    id          bigint      not null primary key,
    merchant_id bigint      not null references merchant (id) check (merchant_id > 0),
    version     integer     not null,
    name        varchar(60) not null,
    kind        varchar(20) not null,
    registered  boolean     not null,
    unique (merchant_id, name)
);

-- member_id is null until the card is activated; pin_mac is keyed outside of the database.
create table card (
    id           bigint      not null primary key,
    merchant_id  bigint      not null references merchant (id) check (merchant_id > 0),
    version      integer     not null,
    number       varchar(32) not null,
    type_id      bigint      not null references card_type (id),
    member_id    bigint      references member (id),
    status       varchar(20) not null,
    activated_at timestamp with time zone,
    expires      date,
    pin_mode     varchar(20) not null,
    pin_mac      varchar(64),
    pin_tries    integer     not null,
    unique (merchant_id, number),
    check (case when pin_mode = 'NONE' then 0 else 1 end = case when pin_mac is null then 0 else 1 end)
);

create index card_member on card (merchant_id, member_id);

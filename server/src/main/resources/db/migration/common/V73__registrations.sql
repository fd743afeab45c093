-- How a newcomer becomes a merchant. All rows are the platform's. A licence code is good for one registration, and for
-- another one where that is refused.
create table licence_code (
    id          bigint                      not null primary key,
    merchant_id bigint                      not null references merchant (id) check (merchant_id > 0),
    code        varchar(19)                 not null,
    state       varchar(20)                 not null,
    note        varchar(100)                not null,
    issued_at   timestamp(6) with time zone not null,
    unique (merchant_id, code)
);

create index licence_code_by_issued on licence_code (merchant_id, issued_at, id);
create index licence_code_of_state on licence_code (merchant_id, state, issued_at, id);

create table registration (
    id            bigint                      not null primary key,
    merchant_id   bigint                      not null references merchant (id) check (merchant_id > 0),
    licence_code  varchar(19)                 not null,
    email         varchar(100)                not null,
    merchant_name varchar(100)                not null,
    contact       varchar(60)                 not null,
    phone         varchar(30)                 not null,
    language      varchar(10)                 not null,
    state         varchar(20)                 not null,
    merchant_code varchar(4)                  not null,
    reason        varchar(200)                not null,
    asked_at      timestamp(6) with time zone not null
);

create index registration_by_asked on registration (merchant_id, asked_at, id);
create index registration_of_state on registration (merchant_id, state, asked_at, id);

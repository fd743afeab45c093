-- grants: PERMISSION=ACCESS pairs; a session's check reads them with everything else in one query.
create table staff_role (
    id          bigint        not null primary key,
    merchant_id bigint        not null references merchant (id) check (merchant_id > 0),
    version     integer       not null,
    name        varchar(60)   not null,
    type        varchar(30)   not null,
    grants      varchar(4000) not null,
    unique (merchant_id, name)
);

-- store_id is null for those who work for the whole merchant; POS operators have no login.
create table employee (
    id            bigint       not null primary key,
    merchant_id   bigint       not null references merchant (id) check (merchant_id > 0),
    version       integer      not null,
    store_id      bigint       references store (id),
    role_id       bigint       not null references staff_role (id),
    staff_number  varchar(20)  not null,
    login         varchar(64),
    real_name     varchar(60)  not null,
    phone         varchar(30)  not null,
    type          varchar(30)  not null,
    state         varchar(20)  not null,
    password_hash varchar(100),
    unique (merchant_id, staff_number),
    unique (merchant_id, login)
);

create index employee_store on employee (merchant_id, store_id);

-- Wrong tries by login, whether or not anybody has that login, so that no answer tells which logins there are.
create table sign_in_tries (
    id           bigint                   not null primary key,
    merchant_id  bigint                   not null references merchant (id) check (merchant_id > 0),
    version      integer                  not null,
    subject      varchar(80)              not null,
    failed       integer                  not null,
    locked_until timestamp with time zone,
    last_try     timestamp with time zone not null,
    unique (merchant_id, subject)
);

create index sign_in_tries_last on sign_in_tries (last_try);

create table staff_session (
    id           bigint                   not null primary key,
    merchant_id  bigint                   not null references merchant (id) check (merchant_id > 0),
    version      integer                  not null,
    token_hash   varchar(64)              not null unique,
    employee_id  bigint                   not null references employee (id),
    terminal_id  bigint                   not null references terminal (id),
    epoch        integer                  not null,
    language     varchar(10)              not null,
    address      varchar(60)              not null,
    signed_in_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    revoked_at   timestamp with time zone
);

create index staff_session_employee on staff_session (merchant_id, employee_id);
create index staff_session_open on staff_session (merchant_id, last_seen_at);
create index staff_session_seen on staff_session (last_seen_at);

create table operator_log (
    id             bigint                   not null primary key,
    merchant_id    bigint                   not null references merchant (id) check (merchant_id > 0),
    version        integer                  not null,
    at             timestamp with time zone not null,
    session_id     bigint,
    employee_id    bigint                   not null,
    store_id       bigint                   not null,
    terminal_id    bigint                   not null,
    address        varchar(60)              not null,
    module         varchar(30)              not null,
    action         varchar(60)              not null,
    subject        varchar(200)             not null,
    value_before   varchar(4000)            not null,
    value_after    varchar(4000)            not null
);

create index operator_log_at on operator_log (merchant_id, at, id);

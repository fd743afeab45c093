-- Backups: files on the disk of the node that wrote them. They hold all merchants, so that they belong to none.
create table backup (
    id           uuid          not null primary key,
    state        varchar(20)   not null,
    asked_at     timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    asked_by     varchar(100)  not null,
    node         varchar(64)   not null,
    done         bigint        not null,
    total        bigint        not null,
    path         varchar(1000) not null,
    bytes        bigint        not null,
    digest       varchar(64)   not null,
    row_count    bigint        not null,
    transactions bigint        not null,
    findings     integer,
    fault        varchar(20)   not null,
    removed      boolean       not null
);

create index backup_newest on backup (asked_at, id);
create index backup_state on backup (state, asked_at);

-- Later versions of the key of holders' PINs, each wrapped by what is derived from the first, which lies in a file. A MAC
-- of one of them has its number before it: 2:…
create table pin_key (
    version integer     not null primary key check (version > 1),
    wrapped bytea       not null,
    since   timestamp(6) with time zone not null
);
alter table card alter column pin_mac set data type varchar(80);

-- When the keys of closed days were to be exchanged: each node does so when it next closes one.
create table seal_turn (
    turned_at timestamp(6) with time zone not null primary key
);

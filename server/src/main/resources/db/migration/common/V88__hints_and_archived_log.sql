-- Counted, so that a notice changes as a row even where only the stores that it is for do.
alter table notice add column edits integer default 0 not null;

-- Files that hold lines of the operator log from one moment to another. WRITTEN: the file is whole and proved, its
-- lines may still be in the log as well; DONE: they are not. A month has another part where lines are found later.
create table log_archive (
    merchant_id bigint                      not null references merchant (id) check (merchant_id > 0),
    log_month   varchar(7)                  not null,
    part        integer                     not null,
    begins_at   timestamp(6) with time zone not null,
    ends_at     timestamp(6) with time zone not null,
    file        varchar(200)                not null,
    digest      varchar(64)                 not null,
    bytes       bigint                      not null,
    lines       bigint                      not null,
    written_at  timestamp(6) with time zone not null,
    state       varchar(10)                 not null,
    primary key (merchant_id, log_month, part)
);
create index log_archive_state on log_archive (merchant_id, state);

-- Who did something that the log no longer tells: such people can't be removed for good either.
create table log_archive_employee (
    merchant_id bigint not null references merchant (id) check (merchant_id > 0),
    employee_id bigint not null,
    primary key (merchant_id, employee_id)
);

-- Work that goes on when nobody waits for it. Who asked, and from where, stands in it, so that the work sees what that
-- employee may see there. A run is one attempt: what an attempt wrote that was overtaken by another is never seen.
create table background_job (
    id               uuid                        not null primary key,
    merchant_id      bigint                      not null references merchant (id) check (merchant_id > 0),
    employee_id      bigint                      not null references employee (id),
    session_id       bigint                      not null,
    terminal_id      bigint                      not null references terminal (id),
    address          varchar(60)                 not null,
    kind             varchar(60)                 not null,
    arguments        varchar(32000)              not null,
    title            varchar(2000)               not null,
    state            varchar(20)                 not null,
    cancel_wanted    boolean                     not null,
    run              integer                     not null,
    done             bigint                      not null,
    total            bigint,
    created_at       timestamp(6) with time zone not null,
    started_at       timestamp(6) with time zone,
    ended_at         timestamp(6) with time zone,
    refused          varchar(60),
    fault            varchar(20),
    file_name        varchar(120),
    media_type       varchar(100),
    file_size        bigint
);

create index background_job_owner on background_job (merchant_id, employee_id, created_at, id);
create index background_job_waiting on background_job (merchant_id, state, created_at, id);
create index background_job_ended on background_job (ended_at);

-- A file in pieces, so that neither writing nor reading it takes more memory than one of them.
create table background_job_piece (
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    job_id      uuid    not null references background_job (id) on delete cascade,
    run         integer not null,
    place       integer not null,
    content     bytea   not null,
    primary key (job_id, run, place)
);

-- Filling a list from a file. The claimed digest is that of a file which was carried out and not undone: the same file
-- can't be carried out twice, whoever brings it.
create table list_import (
    id             uuid                        not null primary key,
    merchant_id    bigint                      not null references merchant (id) check (merchant_id > 0),
    employee_id    bigint                      not null references employee (id),
    list           varchar(40)                 not null,
    file_name      varchar(200)                not null,
    words          bytea                       not null,
    state          varchar(20)                 not null,
    job_id         uuid,
    digest         varchar(64),
    claimed_digest varchar(64),
    mode           varchar(20),
    found          bytea,
    refusal        varchar(4000),
    created_at     timestamp(6) with time zone not null,
    carried_out_at timestamp(6) with time zone,
    unique (merchant_id, list, claimed_digest)
);

create index list_import_owner on list_import (merchant_id, employee_id, list, created_at);
create index list_import_created on list_import (created_at);

-- The file as it came, in pieces, until it is carried out.
create table list_import_piece (
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    import_id   uuid    not null references list_import (id) on delete cascade,
    place       integer not null,
    content     bytea   not null,
    primary key (import_id, place)
);

-- Its rows with what became of each, some hundreds together: a part and what was added by its rows change together.
create table list_import_part (
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    import_id   uuid    not null references list_import (id) on delete cascade,
    place       integer not null,
    last_line   integer not null,
    content     bytea   not null,
    good        integer not null,
    bad         integer not null,
    added       integer not null,
    undone      integer not null,
    kept        integer not null,
    primary key (import_id, place)
);

-- What a merchant has set: one column, so that a call reads it with the rest of where it stands.
create table parameter_set (
    merchant_id bigint        not null primary key references merchant (id) check (merchant_id > 0),
    chosen      varchar(4000) not null
);

-- Only ever added to.
create table parameter_change (
    merchant_id  bigint        not null references merchant (id) check (merchant_id > 0),
    parameter    varchar(40)   not null,
    number       integer       not null,
    at           timestamp(6) with time zone not null,
    employee_id  bigint        not null,
    staff_number varchar(20)   not null,
    operator     varchar(60)   not null,
    value_before varchar(4000) not null,
    value_after  varchar(4000) not null,
    usual        boolean       not null,
    primary key (merchant_id, parameter, number)
);

-- Who manages roles may set parameters: nobody could give himself what nobody holds.
update staff_role set grants = grants || ',PARAMETERS=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%ROLES=WRITE%' and grants not like '%PARAMETERS=%';

-- Messages to phones. text is kept while a message waits, and no longer: it may hold a code.
create table outgoing_message (
    id          bigint                   not null primary key,
    merchant_id bigint                   not null references merchant (id) check (merchant_id > 0),
    version     integer                  not null,
    template    varchar(40)              not null,
    recipient   varchar(20)              not null,
    text        varchar(1000)            not null,
    state       varchar(20)              not null,
    tries       integer                  not null,
    created_at  timestamp with time zone not null,
    send_before timestamp with time zone not null,
    ended_at    timestamp with time zone
);

create index outgoing_message_created on outgoing_message (created_at);

-- By which number one signs in: the phone of somebody who is not deleted. Where several had the same, the first.
alter table employee add column sign_in_phone varchar(15);
update employee set sign_in_phone = phone
    where phone <> '' and state <> 'DELETED' and id = (select min(e.id) from employee e
        where e.merchant_id = employee.merchant_id and e.phone = employee.phone and e.state <> 'DELETED');
alter table employee add constraint employee_sign_in_phone unique (merchant_id, sign_in_phone);

-- The code that was sent to a number last, hashed; whether somebody has the number or not.
create table sign_in_code (
    id          bigint                   not null primary key,
    merchant_id bigint                   not null references merchant (id) check (merchant_id > 0),
    version     integer                  not null,
    phone       varchar(15)              not null,
    code_hash   varchar(100)             not null,
    made_at     timestamp with time zone not null,
    failed      integer                  not null,
    unique (merchant_id, phone)
);

create index sign_in_code_made on sign_in_code (made_at);

-- How often codes were asked for, by a number or from an address.
create table code_demand (
    id          bigint                   not null primary key,
    merchant_id bigint                   not null references merchant (id) check (merchant_id > 0),
    version     integer                  not null,
    subject     varchar(80)              not null,
    day_begun   timestamp with time zone not null,
    asked       integer                  not null,
    last_at     timestamp with time zone not null,
    unique (merchant_id, subject)
);

create index code_demand_last on code_demand (last_at);

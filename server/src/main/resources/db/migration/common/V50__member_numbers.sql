-- The last serial that a merchant's members were numbered by; the row is locked while a member is enrolled at a desk.
create table member_serial (
    id          bigint  not null primary key,
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    version     integer not null,
    last        bigint  not null check (last >= 0),
    unique (merchant_id)
);

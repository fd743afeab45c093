-- What is entered of a card type. level: code of the level that holders begin with; amounts are minor units.
alter table card_type add column level varchar(20) default '' not null;
alter table card_type add column valid_months integer;
alter table card_type add column deposit bigint default 0 not null;
alter table card_type add column replacement_fee bigint default 0 not null;
alter table card_type add column face_value bigint default 0 not null;
alter table card_type add column offline boolean default false not null;
alter table card_type add column ground varchar(7) default '#2f5597' not null;
alter table card_type add column ink varchar(7) default '#ffffff' not null;
alter table card_type add column sort_name varchar(400) default '' not null;
alter table card_type add column initials varchar(100) default '' not null;
alter table card_type add column created_at timestamp(6) with time zone default current_timestamp not null;

update card_type set sort_name = lower(name);

create index card_type_by_name on card_type (merchant_id, sort_name, id);
create index card_type_by_created on card_type (merchant_id, created_at, id);
create index card_type_of_kind on card_type (merchant_id, kind, sort_name, id);

-- How numbers are made from the next batch on; a merchant without a row has never chosen.
create table card_number_format (
    merchant_id bigint      not null primary key references merchant (id) check (merchant_id > 0),
    version     integer     not null,
    prefix      varchar(12) not null,
    digits      integer     not null check (digits between 8 and 19),
    check_digit boolean     not null
);

-- Cards of consecutive serials, in the format of the day. Numbers of the same length compare as they count. secret: what
-- the PINs of its cards are made from, sealed by the server's key; gone once nobody here may know them any more.
create table card_batch (
    id           bigint                      not null primary key,
    merchant_id  bigint                      not null references merchant (id) check (merchant_id > 0),
    version      integer                     not null,
    number       integer                     not null,
    type_id      bigint                      not null references card_type (id),
    prefix       varchar(12)                 not null,
    digits       integer                     not null,
    check_digit  boolean                     not null,
    first_serial bigint                      not null check (first_serial > 0),
    quantity     integer                     not null check (quantity between 1 and 1000000),
    first_number varchar(32)                 not null,
    last_number  varchar(32)                 not null,
    face_value   bigint                      not null check (face_value >= 0),
    level        varchar(20)                 not null,
    pin_mode     varchar(20)                 not null,
    expires      date,
    state        varchar(20)                 not null,
    made         integer                     not null check (made between 0 and quantity),
    secret       bytea,
    making_job   uuid,
    file_job     uuid,
    file_at      timestamp(6) with time zone,
    requested_at timestamp(6) with time zone not null,
    requested_by varchar(120)                not null,
    produced_at  timestamp(6) with time zone,
    produced_by  varchar(120),
    unique (merchant_id, number)
);

create index card_batch_by_number on card_batch (merchant_id, number, id);
create index card_batch_by_requested on card_batch (merchant_id, requested_at, id);
create index card_batch_by_produced on card_batch (merchant_id, produced_at, id);
create index card_batch_of_state on card_batch (merchant_id, state, number, id);
create index card_batch_of_type on card_batch (merchant_id, type_id, number, id);
create index card_batch_of_numbers on card_batch (merchant_id, digits, last_number);

-- A card of no batch was produced before there were batches. store_id: where it lies; headquarters where it is null.
alter table card add column batch_id bigint references card_batch (id);
alter table card add column store_id bigint references store (id);

-- Until now a card lay where its holder became a member.
update card set store_id = (select s.id from member m join store s on s.id = m.store_id
    where m.id = card.member_id and s.kind <> 'HEADQUARTERS') where member_id is not null;

create index card_by_number on card (merchant_id, number, id);
create index card_of_type on card (type_id, merchant_id);
create index card_of_batch on card (merchant_id, batch_id, store_id, status, number, id);
create index card_of_store on card (merchant_id, store_id, status, number, id);

-- Whoever may do everything at a merchant may do this as well.
update staff_role set grants = grants || ',CARD_TYPES=WRITE,CARD_PRODUCTION=WRITE,CARD_STOCK=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%STORE_QUOTAS=WRITE%' and grants not like '%CARD_TYPES=%';

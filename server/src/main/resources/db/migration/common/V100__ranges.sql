-- external_number: what a member is known by elsewhere, and at the desk without a card; null for none.
alter table member add column external_number varchar(40);
alter table member add constraint member_external unique (merchant_id, external_number);

-- Cards of consecutive numbers that are activated together. request: what the client called it, so that it is begun
-- once; plan: the wish as it came, as JSON. Amounts are minor units, of one card. handled: the highest number that was
-- looked at; it changes in the transaction that changes the cards, and so a job that begins anew goes on behind it.
create table range_activation (
    id           bigint                      not null primary key,
    merchant_id  bigint                      not null references merchant (id) check (merchant_id > 0),
    request      uuid                        not null,
    number       integer                     not null,
    plan         varchar(4000)               not null,
    type_id      bigint                      not null references card_type (id),
    batch_id     bigint references card_batch (id),
    first_number varchar(32)                 not null,
    last_number  varchar(32)                 not null,
    quantity     integer                     not null check (quantity between 1 and 1000000),
    level        varchar(20)                 not null,
    store_id     bigint                      not null references store (id),
    amount       bigint                      not null check (amount >= 0),
    bonus        bigint                      not null check (bonus >= 0),
    bonus_days   integer                     not null,
    rule_version integer                     not null,
    deposit      bigint                      not null check (deposit >= 0),
    last_day     date,
    handled      varchar(32)                 not null,
    activated    integer                     not null check (activated between 0 and quantity),
    refused      integer                     not null check (refused between 0 and quantity),
    job_id       uuid                        not null,
    begun_at     timestamp(6) with time zone not null,
    begun_by     varchar(120)                not null,
    ended_at     timestamp(6) with time zone,
    unique (merchant_id, request),
    unique (merchant_id, number)
);

create index range_activation_by_number on range_activation (merchant_id, number, id);

-- The cards of a range that could not be activated, with the refusal as JSON.
create table range_failure (
    id          bigint        not null primary key,
    merchant_id bigint        not null references merchant (id) check (merchant_id > 0),
    range_id    bigint        not null references range_activation (id),
    card        varchar(32)   not null,
    refusal     varchar(2000) not null,
    unique (range_id, card)
);

create index range_failure_by_card on range_failure (merchant_id, range_id, card, id);

-- Who bought cards, where that was recorded. It is kept for as long as the law asks; nothing deletes it.
create table card_purchase (
    id              bigint                      not null primary key,
    merchant_id     bigint                      not null references merchant (id) check (merchant_id > 0),
    first_card      varchar(32)                 not null,
    last_card       varchar(32)                 not null,
    quantity        integer                     not null,
    paid            bigint                      not null,
    company         boolean                     not null,
    name            varchar(100)                not null,
    document_kind   varchar(20),
    document_number varchar(40)                 not null,
    at              timestamp(6) with time zone not null,
    employee_id     bigint                      not null references employee (id),
    store_id        bigint                      not null references store (id)
);

create index card_purchase_of on card_purchase (merchant_id, first_card);

-- Whoever has cards made may activate many of them as well.
update staff_role set grants = grants || ',CARD_RANGE=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%CARD_PRODUCTION=WRITE%' and grants not like '%CARD_RANGE=%';

-- Sums of business days, kept by the ledger's feed. reversed: the kind of what a void or return takes back, else empty;
-- tender: of what it takes back where it does.
create table day_figure (
    merchant_id   bigint      not null check (merchant_id > 0),
    business_date date        not null,
    store_id      bigint      not null,
    kind          varchar(24) not null,
    reversed      varchar(24) not null,
    tender        varchar(32) not null,
    transactions  bigint      not null,
    net           bigint      not null,
    points        bigint      not null,
    primary key (merchant_id, business_date, store_id, kind, reversed, tender)
);

-- By how much what members hold changed on a day.
create table day_liability (
    merchant_id   bigint not null check (merchant_id > 0),
    business_date date   not null,
    principal     bigint not null,
    bonus         bigint not null,
    primary key (merchant_id, business_date)
);

-- Who came on a day, and what they spent.
create table day_member (
    merchant_id   bigint not null check (merchant_id > 0),
    business_date date   not null,
    store_id      bigint not null,
    member_id     bigint not null,
    visits        bigint not null,
    spent         bigint not null,
    primary key (merchant_id, business_date, store_id, member_id)
);
create index day_member_of_date on day_member (business_date);

create index member_joined on member (merchant_id, joined_on, store_id);
create index member_of_store on member (merchant_id, store_id);

-- What people are told from one day to another. kind LICENCE: by the house itself, to the merchant's administrators.
create table notice (
    id            bigint                      not null primary key,
    merchant_id   bigint                      not null references merchant (id) check (merchant_id > 0),
    version       integer                     not null,
    kind          varchar(20)                 not null,
    title         varchar(100)                not null,
    text          varchar(2000)               not null,
    valid_from    date                        not null,
    valid_until   date                        not null,
    everywhere    boolean                     not null,
    licence_until date,
    author_id     bigint                      references employee (id),
    written_at    timestamp(6) with time zone not null,
    withdrawn     boolean                     not null
);
create index notice_by_day on notice (merchant_id, valid_from, id);
create index notice_until on notice (merchant_id, valid_until);

-- Which stores a notice is for that is not for all.
create table notice_store (
    merchant_id bigint not null references merchant (id) check (merchant_id > 0),
    notice_id   bigint not null references notice (id),
    store_id    bigint not null references store (id),
    primary key (notice_id, store_id)
);

-- Who has read it, and when first.
create table notice_receipt (
    merchant_id bigint                      not null references merchant (id) check (merchant_id > 0),
    notice_id   bigint                      not null references notice (id),
    employee_id bigint                      not null references employee (id),
    read_at     timestamp(6) with time zone not null,
    primary key (notice_id, employee_id)
);
create index notice_receipt_at on notice_receipt (merchant_id, notice_id, read_at, employee_id);
create index notice_receipt_of_employee on notice_receipt (employee_id);

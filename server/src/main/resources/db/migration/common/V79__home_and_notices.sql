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

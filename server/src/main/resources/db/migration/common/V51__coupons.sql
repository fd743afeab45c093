-- Coupons of the same terms. What they are good for never changes: they are in the hands of customers.
create table coupon_batch (
    id          bigint       not null primary key,
    merchant_id bigint       not null references merchant (id) check (merchant_id > 0),
    version     integer      not null,
    code        varchar(40)  not null,
    name        varchar(100) not null,
    kind        varchar(20)  not null,
    worth       bigint       not null check (worth > 0),
    least       bigint       not null check (least >= 0),
    first_day   date,
    last_day    date,
    level_code  varchar(40),
    unique (merchant_id, code)
);

-- Whether a coupon can still be used stands in its account in the ledger alone.
create table coupon (
    id          bigint      not null primary key,
    merchant_id bigint      not null references merchant (id) check (merchant_id > 0),
    version     integer     not null,
    code        varchar(20) not null,
    batch_id    bigint      not null references coupon_batch (id),
    member_id   bigint references member (id),
    request     uuid        not null,
    place       integer     not null,
    unique (merchant_id, code),
    unique (merchant_id, request, place)
);

create index coupon_of_batch on coupon (merchant_id, batch_id, id);
create index coupon_of_member on coupon (merchant_id, member_id);

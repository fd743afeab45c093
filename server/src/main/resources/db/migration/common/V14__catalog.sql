create table product (
    id          bigint       not null primary key,
    merchant_id bigint       not null references merchant (id) check (merchant_id > 0),
    version     integer      not null,
    code        varchar(40)  not null,
    barcode     varchar(40)  not null,
    name        varchar(100) not null,
    unit        varchar(20)  not null,
    price       bigint       not null check (price > 0),
    withdrawn   boolean      not null,
    everywhere  boolean      not null,
    unique (merchant_id, code)
);

create index product_barcode on product (merchant_id, barcode);

-- Where a product is sold that is not sold everywhere.
create table product_store (
    id          bigint  not null primary key,
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    version     integer not null,
    product_id  bigint  not null references product (id),
    store_id    bigint  not null references store (id),
    unique (merchant_id, store_id, product_id)
);

-- Members who were brought in from files, each with the transaction of the opening balance and the card. card_version: of
-- the card as it was then. withdrawn: taken back; the row stays, since transactions and the history name it.
alter table member add column withdrawn boolean default false not null;

create table member_migration (
    member_id      bigint  not null primary key references member (id),
    merchant_id    bigint  not null references merchant (id) check (merchant_id > 0),
    transaction_id bigint  not null,
    card_id        bigint,
    card_version   integer
);

-- file_password: with which the production file is encrypted, sealed by the server's key until the file is written.
-- A batch that was withdrawn before it was produced leaves its numbers free.
alter table card_batch add column file_password bytea;
alter table card_batch add column withdrawn_at timestamp(6) with time zone;
alter table card_batch add column withdrawn_by varchar(120);

-- What a chip or a stripe says instead of a printed number.
create table card_token (
    id          bigint       not null primary key,
    merchant_id bigint       not null references merchant (id) check (merchant_id > 0),
    version     integer      not null,
    card_id     bigint       not null references card (id),
    token       varchar(64)  not null,
    bound_at    timestamp(6) with time zone not null,
    bound_by    varchar(120) not null,
    unique (merchant_id, token)
);

create index card_token_of on card_token (card_id, merchant_id);

-- password_due: a one-time password, to be changed before anything else. former_hashes: the two before, newest first.
alter table employee add column password_due boolean default false not null;
alter table employee add column former_hashes varchar(200) default '' not null;

-- The picture of a terminal whose digits are asked for after wrong tries; one at a time, good for one answer.
create table sign_in_captcha (
    id          bigint                   not null primary key,
    merchant_id bigint                   not null references merchant (id) check (merchant_id > 0),
    version     integer                  not null,
    terminal    varchar(10)              not null,
    digits      varchar(10)              not null,
    made_at     timestamp with time zone not null,
    unique (merchant_id, terminal)
);

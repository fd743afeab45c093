-- How money was paid back to members, beside its transaction: to whom, how the holder was known, and how it was worked
-- out. method, after_kind: empty of a recharge that was paid back within its cooling-off days. working: lines in JSON.
create table refund (
    id             bigint                      not null primary key,
    merchant_id    bigint                      not null references merchant (id) check (merchant_id > 0),
    version        integer                     not null,
    tx_id          bigint                      not null,
    method         varchar(20)                 not null,
    tender         varchar(32)                 not null,
    account_holder varchar(120)                not null,
    account_bank   varchar(120)                not null,
    account_number varchar(40)                 not null,
    identity_kind  varchar(20)                 not null,
    identity_note  varchar(200)                not null,
    after_kind     varchar(20)                 not null,
    working        varchar(1000000)            not null,
    paid_at        timestamp(6) with time zone not null,
    unique (merchant_id, tx_id)
);

-- Whoever could cash cards out and manages may do so, and void and transfer, from an office as well.
update staff_role set grants = grants || ',OFFICE_VOID=WRITE,OFFICE_TRANSFER=WRITE,BALANCE_REFUND=WRITE'
    where type in ('MERCHANT_ADMINISTRATOR', 'STORE_MANAGER') and grants like '%CASH_OUT=WRITE%'
        and grants not like '%OFFICE_VOID=%';

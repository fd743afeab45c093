-- Members, cards, what they hold, and a year of transactions, :n of each, for reading alone: the postings add up to
-- the balances, but nobody chained them, so that verify-ledger would object. {numbers} counts from 1 to :n.

-- Every second member of the better level; one of a hundred locked. 512 full names, each of one in so many.
insert into member (id, merchant_id, version, number, name, sort_key, initials, phone, sex, birthday, status, level_id,
        store_id, joined_on, valid_until, remark)
    select 1000000000 + n, cast(:merchant as bigint), 0, 'N' || n,
        substring('林陈王李张黄吴刘', 1 + a, 1) || substring('小慧雨思子文佳琪', 1 + b, 1) || substring('满雯涵远轩静怡豪', 1 + c, 1),
        trim(substring('lin   chen  wang  li    zhang huang wu    liu   ', 1 + 6 * a, 6)) || ' ' || trim(substring('xiao  hui   yu    si    zi    wen   jia   qi    ', 1 + 6 * b, 6))
            || ' ' || trim(substring('man   wen   han   yuan  xuan  jing  yi    hao   ', 1 + 6 * c, 6)),
        substring('lcwlzhwl', 1 + a, 1) || substring('xhyszwjq', 1 + b, 1) || substring('mwhyxjyh', 1 + c, 1),
        '1' || (30000000000 / 10 + n), 'FEMALE',
        date '1980-01-01', case when mod(n, 100) = 99 then 'LOCKED' else 'NORMAL' end,
        case when mod(n, 2) = 0 then cast(:standard as bigint) else cast(:better as bigint) end, cast(:store as bigint),
        date '2025-01-01', null, ''
    from (select n, cast(mod(n, 8) as integer) as a, cast(mod(n / 8, 8) as integer) as b, cast(mod(n / 64, 8) as integer) as c
        from {numbers}) named;

insert into card (id, merchant_id, version, number, type_id, member_id, status, activated_at, expires, pin_mode,
        pin_mac, pin_tries)
    select 2000000000 + n, cast(:merchant as bigint), 0, cast(8900000000000000 + n as varchar(32)), cast(:type as bigint), 1000000000 + n,
        case when mod(n, 200) = 77 then 'LOST' else 'ACTIVE' end, cast(:now as timestamp with time zone), null, 'NONE', null, 0
    from {numbers};

insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)
    select cast(:merchant as bigint), 1000000000 + n, 'PRINCIPAL', 'money', 0, 'N', 'OPEN', 10000, 0, 1 from {numbers};
insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)
    select cast(:merchant as bigint), 1000000000 + n, 'BONUS', 'money', 0, 'N', 'OPEN', 1000, 0, 1 from {numbers};
insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)
    select cast(:merchant as bigint), 1000000000 + n, 'POINTS', 'points', 0, 'N', 'OPEN', 100, 0, 1 from {numbers};
insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)
    select cast(:merchant as bigint), 2000000000 + n, 'CARD_PURSE', 'money', 0, 'N', 'OPEN', 0, 0, 0 from {numbers};

insert into lot (id, account_id, origin_tx, card_id, store, expires, made, paid, gift, remaining)
    select 98000000000000000 + id, id, 98000000000000 + owner - 1000000000, owner + 1000000000, cast(:store as bigint),
        case when kind = 'BONUS' then cast(:until as date) else null end, 1, case when kind = 'PRINCIPAL' then balance else 0 end,
        case when kind = 'PRINCIPAL' then 0 else balance end, balance
    from account where merchant_id = cast(:merchant as bigint) and owner > 1000000000 and owner < 2000000000;

-- A year of transactions: one of five a recharge, from forty desks of twenty stores, two hundred operators.
insert into ledger_tx (id, slot, slot_seq, merchant_id, kind, store, terminal, operator, approver, card_id, member_id,
        business_date, client_at, recorded_at, rule_version, gross, net, tender, money, points, reverses, reason, body,
        hash)
    select 98000000000000 + n, 98, n, cast(:merchant as bigint), case when mod(n, 5) = 0 then 'RECHARGE' else 'SPEND' end,
        case when mod(n, 20) = 0 then cast(:store as bigint) else 9000 + mod(n, 20) end, 9100 + mod(n, 40), 9200 + mod(n, 200), null,
        2000000000 + n, 1000000000 + n, cast(:today as date) - cast((cast(:n as bigint) - n) * 365 / cast(:n as bigint) as integer), cast(:now as timestamp with time zone), cast(:now as timestamp with time zone), 1, 11000, 11000,
        'STORED_VALUE', 10000, 100, null, '', cast(:body as bytea), cast(:hash as bytea)
    from {numbers};

insert into posting (tx_id, line, account_id, asset, amount, balance_after, account_seq, business_date)
    select 98000000000000 + a.owner - 1000000000, case a.kind when 'PRINCIPAL' then 1 when 'BONUS' then 2 else 3 end,
        a.id, a.asset, a.balance, a.balance, 1, cast(:today as date)
    from account a where a.merchant_id = cast(:merchant as bigint) and a.owner > 1000000000 and a.owner < 2000000000;

insert into ledger_request (uuid, digest, tx_id, terminal, epoch, seq, reply)
    select {uuid}, cast(:hash as bytea), 98000000000000 + n, 9100 + mod(n, 40), 1, n, cast(:reply as bytea) from {numbers};

-- Stores with their quotas, terminals, employees and lines of the operator log, :n of each, for reading alone: what people
-- entered varies as it would, and nothing was ever posted to these quotas, so that verify-ledger would object.
-- PostgreSQL's alone.

insert into store (id, merchant_id, version, code, name, kind, closed, recharge_quota_checked, points_quota_checked,
        contact, phone, region, business_format, legal_entity, brand, discount_percent, points_percent, sort_name,
        initials, created_at)
    select 3000000000 + n, :merchant, 0, 'S' || to_char(n, 'FM0000000'), '门店' || n,
        case when mod(n, 5) = 0 then 'FRANCHISE' else 'DIRECT' end, mod(n, 50) = 7, mod(n, 3) > 0, mod(n, 4) > 0,
        '联系人' || mod(n, 9973), '13' || (100000000 + mod(n * 7919, 900000000)), '大区' || mod(n, 31),
        '业态' || mod(n, 13), '公司' || mod(n, 101), '品牌' || mod(n, 17), 100 - mod(n, 20), mod(n, 200),
        'men dian ' || n, 'md', timestamp '2020-01-01' + n * interval '2 minute'
    from generate_series(cast(1 as bigint), :n) as s (n);

insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)
    select a.merchant_id, 3000000000 + n, a.kind, a.asset, a.scope, a.mode, a.state, mod(n * 104729, 1000000), 0, 1
    from account a cross join generate_series(cast(1 as bigint), :n) as s (n)
    where a.merchant_id = :merchant and a.owner = :store and a.kind in ('RECHARGE_QUOTA', 'POINTS_QUOTA');

insert into terminal (id, merchant_id, version, store_id, number, type, alias, closed, expires, epoch, grade, contact,
        sort_alias, initials, created_at, last_seen_at)
    select 4000000000 + n, :merchant, 0, 3000000000 + 1 + mod(n, :n), '9' || to_char(n, 'FM000000000'),
        case mod(n, 6) when 0 then 'POS' when 1 then 'VENDING_MACHINE' else 'FRONT_DESK' end, mod(n, 9) || ' 号台',
        mod(n, 40) = 3, case when mod(n, 7) = 0 then date '2024-01-01' + cast(mod(n, 2000) as integer) end, 0,
        case when mod(n, 10) = 0 then 'SYSTEM' else 'ORDINARY' end, '联系人' || mod(n, 9973),
        mod(n, 9) || ' hao tai', 'ht', timestamp '2020-01-01' + n * interval '2 minute',
        case when mod(n, 5) > 0 then timestamp '2026-01-01' + mod(n, 400000) * interval '1 minute' end
    from generate_series(cast(1 as bigint), :n) as s (n);

insert into employee (id, merchant_id, version, store_id, role_id, staff_number, login, real_name, phone, type, state)
    select 5000000000 + n, :merchant, 0, 3000000000 + 1 + mod(n, 20000), r.id, 'E' || to_char(n, 'FM0000000'),
        'login' || n, case mod(n, 4) when 0 then '林小满' when 1 then '陈晓雯' when 2 then 'Lin Mei' else 'Trần Văn' end
        || n, '', 'OPERATOR', case when mod(n, 25) = 4 then 'SUSPENDED' else 'IN_SERVICE' end
    from generate_series(cast(1 as bigint), :n) as s (n)
    cross join (select min(id) as id from staff_role where merchant_id = :merchant and type = 'FRONT_DESK') r;

insert into operator_log (id, merchant_id, version, at, session_id, employee_id, store_id, terminal_id, address, module,
        action, subject, value_before, value_after, outcome)
    select 6000000000 + n, :merchant, 0, timestamp '2025-01-01' + n * interval '30 second', mod(n, 40000),
        5000000000 + 1 + mod(n * 31, 20000), 3000000000 + 1 + mod(n * 31, 20000), 4000000000 + 1 + mod(n, 20000),
        '10.0.' || mod(n, 40) || '.' || mod(n, 251), (array['staff', 'organisation', 'value', 'issuing'])[1 + mod(n, 4)],
        case when mod(n, 5000) = 11 then 'restore' else 'action-' || mod(n, 23) end, 'S' || mod(n, 50000), '', '',
        case when mod(n, 60) = 9 then 'not-permitted' else 'done' end
    from generate_series(cast(1 as bigint), :n) as s (n);

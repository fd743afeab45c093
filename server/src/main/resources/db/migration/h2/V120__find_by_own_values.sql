create index member_own_by_value on member_own (merchant_id, field_id, value_key, member_id);

insert into member_own (merchant_id, field_id, member_id, value_key)
    select m.merchant_id, cast(regexp_substr(m.line, '^[0-9]+') as bigint), m.id,
        lower(substring(m.line from locate('=', m.line) + 1))
    from (select o.merchant_id, o.id, regexp_substr(o.own, '[^' || char(10) || ']+', 1, cast(n.x as integer)) as line
            from member o join system_range(1, 300) n
                on regexp_substr(o.own, '[^' || char(10) || ']+', 1, cast(n.x as integer)) is not null
            where o.own <> '') m;

-- By their bytes, so that one index serves beginnings, single values and days from one to another.
alter table member_own alter column value_key type varchar(200) collate "C";
create index member_own_by_value on member_own (merchant_id, field_id, value_key, member_id);

insert into member_own (merchant_id, field_id, member_id, value_key)
    select m.merchant_id, cast(split_part(t.line, '=', 1) as bigint), m.id,
        lower(substr(t.line, strpos(t.line, '=') + 1))
    from member m cross join lateral regexp_split_to_table(m.own, E'\n') as t (line)
    where m.own <> '' and t.line <> '';

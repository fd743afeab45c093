insert into member_tag (merchant_id, tag, member_id)
    select distinct m.merchant_id, t.tag, m.id
    from member m cross join lateral regexp_split_to_table(m.tags, ',') as t (tag)
    where m.tags <> '';

-- What a line of history says of a person can be forgotten; nothing else of it ever changes.
create or replace function keep_member_event() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.value_before in ('', old.value_before) and new.value_after in ('', old.value_after)
            and new.remark in ('', old.remark)
            and (new.id, new.merchant_id, new.version, new.member_id, new.kind, new.card, new.at, new.employee_id,
                new.store_id, new.terminal_id)
            = (old.id, old.merchant_id, old.version, old.member_id, old.kind, old.card, old.at, old.employee_id,
                old.store_id, old.terminal_id) then
        return new;
    end if;
    raise exception 'the history of members is only added to' using errcode = 'integrity_constraint_violation';
end $$;

-- The table that it looks at comes with the next migration; nothing is changed or deleted before that.
-- A line of the operator log is never changed, and leaves it only for a file that holds it.
create function keep_operator_log() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select 1 from log_archive a where a.merchant_id = old.merchant_id
            and a.state = 'WRITTEN' and a.begins_at <= old.at and a.ends_at > old.at) then
        return old;
    end if;
    raise exception 'the operator log is only added to, and archived' using errcode = 'integrity_constraint_violation';
end $$;

create trigger operator_log_is_kept before update or delete on operator_log
    for each row execute function keep_operator_log();

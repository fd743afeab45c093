create index member_text_number on member (merchant_id, lower(number) text_pattern_ops);
create index member_text_phone on member (merchant_id, phone text_pattern_ops);
create index member_text_name on member (merchant_id, lower(name) text_pattern_ops);
create index member_text_sort_key on member (merchant_id, replace(sort_key, ' ', '') text_pattern_ops);
create index member_text_initials on member (merchant_id, initials text_pattern_ops);
create index card_text_number on card (merchant_id, number text_pattern_ops);

create function keep_member_event() returns trigger language plpgsql as $$
begin
    raise exception 'the history of members is only added to' using errcode = 'integrity_constraint_violation';
end $$;

create trigger member_event_is_kept before update or delete on member_event
    for each row execute function keep_member_event();

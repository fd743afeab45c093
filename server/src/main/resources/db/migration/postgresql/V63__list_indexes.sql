-- H2 finds beginnings of texts by any index, and has no indexes over expressions.
create index store_text_code on store (merchant_id, lower(code) text_pattern_ops);
create index store_text_name on store (merchant_id, lower(name) text_pattern_ops);
create index store_text_sort_name on store (merchant_id, replace(sort_name, ' ', '') text_pattern_ops);
create index store_text_initials on store (merchant_id, initials text_pattern_ops);
create index store_text_contact on store (merchant_id, lower(contact) text_pattern_ops);
create index store_text_phone on store (merchant_id, phone text_pattern_ops);
drop index store_of_initials;

create index terminal_text_number on terminal (merchant_id, number text_pattern_ops);
create index terminal_text_alias on terminal (merchant_id, lower(alias) text_pattern_ops);
create index terminal_text_sort_alias on terminal (merchant_id, replace(sort_alias, ' ', '') text_pattern_ops);
create index terminal_text_initials on terminal (merchant_id, initials text_pattern_ops);
create index terminal_text_contact on terminal (merchant_id, lower(contact) text_pattern_ops);
drop index terminal_of_initials;

-- A number without its merchant: by the whole number rows would be read in the order of all merchants' numbers.
create index terminal_by_number on terminal (merchant_id, right(number, 6), id);
create index terminal_by_expiry on terminal (merchant_id, coalesce(expires, date '9999-12-31'), id);
create index terminal_by_last_seen on terminal
    (merchant_id, coalesce(last_seen_at, timestamp with time zone '1970-01-01 00:00:00+00'), id);

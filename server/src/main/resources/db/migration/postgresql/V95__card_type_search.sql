create index card_type_text_name on card_type (merchant_id, lower(name) text_pattern_ops);
create index card_type_text_sort_name on card_type (merchant_id, replace(sort_name, ' ', '') text_pattern_ops);
create index card_type_text_initials on card_type (merchant_id, initials text_pattern_ops);

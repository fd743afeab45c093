create index member_text_external on member (merchant_id, lower(external_number) text_pattern_ops);

-- H2 finds beginnings of texts by any index, and has no indexes over expressions.
create index card_type_of_initials on card_type (merchant_id, initials);

-- H2 has no indexes over expressions: there the employees of a merchant are looked through.
create index employee_text_number on employee (merchant_id, lower(staff_number) text_pattern_ops);
create index employee_text_login on employee (merchant_id, login text_pattern_ops);
create index employee_text_name on employee (merchant_id, lower(real_name) text_pattern_ops);
create index employee_text_given on employee (merchant_id, lower(substr(real_name, 2)) text_pattern_ops);
create index employee_text_last on employee
    (merchant_id, lower(regexp_substr(real_name, '[^ ]+$')) text_pattern_ops);

-- How it ended: done, the key of a refusal, or fault.
alter table operator_log add column outcome varchar(60) default 'done' not null;

-- One index for each thing that the list is narrowed by, in the list's order.
create index operator_log_of_operator on operator_log (merchant_id, employee_id, at, id);
drop index operator_log_employee;
create index operator_log_of_subject on operator_log (merchant_id, subject, at, id);
create index operator_log_of_store on operator_log (merchant_id, store_id, at, id);
create index operator_log_of_terminal on operator_log (merchant_id, terminal_id, at, id);
create index operator_log_of_address on operator_log (merchant_id, address, at, id);
create index operator_log_of_session on operator_log (merchant_id, session_id, at, id);
create index operator_log_of_module on operator_log (merchant_id, module, at, id);
create index operator_log_of_action on operator_log (merchant_id, action, at, id);
create index operator_log_of_outcome on operator_log (merchant_id, outcome, at, id);

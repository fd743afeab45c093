-- Roles are of four types: what had been one for operators is one for the front desk.
update staff_role set type = 'FRONT_DESK' where type = 'OPERATOR';

-- grade SYSTEM: came with the merchant or the store. terminal_id: the only one to stand at. A role that is deleted
-- leaves those who were deleted before it without one.
alter table employee add column grade varchar(20) default 'ORDINARY' not null;
alter table employee add column terminal_id bigint references terminal (id);
alter table employee alter column role_id drop not null;
update employee set grade = 'SYSTEM' where type <> 'OPERATOR';

drop index employee_store;
create index employee_of_store on employee (merchant_id, store_id, staff_number, id);
create index employee_of_role on employee (merchant_id, role_id, staff_number, id);

-- Who was ever at work has a line here.
create index operator_log_employee on operator_log (merchant_id, employee_id);

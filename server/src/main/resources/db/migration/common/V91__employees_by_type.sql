create index employee_of_type on employee (merchant_id, type, staff_number, id);

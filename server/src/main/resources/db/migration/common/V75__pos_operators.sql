-- Operators of handheld POS terminals, by two digits. They go with a terminal that was never used.
create table pos_operator (
    id          bigint      not null primary key,
    merchant_id bigint      not null references merchant (id) check (merchant_id > 0),
    version     integer     not null,
    terminal_id bigint      not null references terminal (id) on delete cascade,
    number      varchar(2)  not null,
    real_name   varchar(60) not null,
    employee_id bigint      references employee (id) on delete set null,
    closed      boolean     not null,
    unique (merchant_id, terminal_id, number)
);

create index pos_operator_terminal on pos_operator (terminal_id);
create index pos_operator_employee on pos_operator (employee_id);

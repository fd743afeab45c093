-- Which servers work on this database, and when each was last heard of, by the database's clock.
create table ledger_node (
    node    varchar(64)                 not null primary key,
    seen_at timestamp(6) with time zone not null
);

-- What the key of the holders' PINs makes of a fixed text. A server whose key makes something else of it would find
-- every PIN wrong, and lock every card: it does not start.
create table pin_key_check (
    id          integer     not null primary key check (id = 1),
    check_value varchar(64) not null
);

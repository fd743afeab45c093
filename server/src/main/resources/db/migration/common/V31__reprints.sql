-- How often the receipt of a transaction was printed again.
create table reprint (
    merchant_id bigint  not null references merchant (id) check (merchant_id > 0),
    tx_id       bigint  not null,
    copies      integer not null check (copies > 0),
    primary key (merchant_id, tx_id)
);

-- Uses of counted services are few among many sales: their list is read by an index of the kinds that can move them.
create index ledger_tx_of_rare_kind on ledger_tx (merchant_id, business_date, recorded_at, id)
    where kind in ('COUNT_ADD', 'COUNT_USE', 'ADJUSTMENT', 'VOID', 'MERGE', 'EXPIRY', 'MIGRATION');
create index ledger_tx_of_rare_kind_at on ledger_tx (merchant_id, store, business_date, recorded_at, id)
    where kind in ('COUNT_ADD', 'COUNT_USE', 'ADJUSTMENT', 'VOID', 'MERGE', 'EXPIRY', 'MIGRATION');

-- Receipts that are printed again tell what the first one told: the answer of the request that made the transaction.
create index ledger_request_of_tx on ledger_request (tx_id);

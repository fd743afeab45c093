-- H2 has no partial indexes: it reads such a list by the index of days, and an index of all kinds would be one more
-- page to write for every transaction.
comment on table ledger_tx is 'Transactions, never changed.';

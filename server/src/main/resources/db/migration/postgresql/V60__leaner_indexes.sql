-- Each index is one more page to write for every posting. Those of a locked account are found by its own count
-- (posting_account_seq); only the house's have none. And hardly any transaction takes another one back.
drop index posting_of_account;
create index posting_of_account on posting (account_id, tx_id) where account_seq is null;
drop index ledger_tx_reverses;
create index ledger_tx_reverses on ledger_tx (reverses) where reverses is not null;

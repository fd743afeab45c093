-- H2 has no partial indexes.
create index lot_of_account on lot (account_id, remaining);
create index lot_expiring on lot (expires);
create unique index posting_account_seq on posting (account_id, account_seq);
create index reservation_until on reservation (state, until_at);

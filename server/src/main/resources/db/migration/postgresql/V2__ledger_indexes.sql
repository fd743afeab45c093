-- Room in the pages, so that a change of a balance stays on its page and touches no index.
alter table account set (fillfactor = 80);
alter table lot set (fillfactor = 80);
create index lot_of_account on lot (account_id, expires, id) where remaining > 0;
create index lot_expiring on lot (expires) where remaining > 0;
create unique index posting_account_seq on posting (account_id, account_seq) where account_seq is not null;
create index reservation_until on reservation (until_at) where state = 'OPEN';

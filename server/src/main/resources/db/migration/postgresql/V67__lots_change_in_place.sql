-- An index whose condition names a column is touched whenever that column changes, even where the condition holds as
-- before: every use of a lot was written into three indexes anew. This column changes once, when a lot is used up.
alter table lot add column unspent boolean not null generated always as (remaining > 0) stored;
drop index lot_of_account;
drop index lot_expiring;
create index lot_of_account on lot (account_id, expires, id) where unspent;
create index lot_expiring on lot (expires) where unspent;

-- Whether something is left in a lot, as PostgreSQL's indexes ask it.
alter table lot add column unspent boolean generated always as (remaining > 0);

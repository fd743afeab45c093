-- last_seen_at: when somebody signed in there or worked on, at most half a minute behind. client_version and devices:
-- what the client said of itself when somebody last signed in.
alter table terminal add column grade varchar(10) default 'ORDINARY' not null;
alter table terminal add column contact varchar(60) default '' not null;
alter table terminal add column sort_alias varchar(240) default '' not null;
alter table terminal add column initials varchar(60) default '' not null;
alter table terminal add column created_at timestamp(6) with time zone default current_timestamp not null;
alter table terminal add column last_seen_at timestamp(6) with time zone;
alter table terminal add column client_version varchar(40) default '' not null;
alter table terminal add column devices varchar(400) default '' not null;

update terminal set sort_alias = lower(alias);
update terminal set grade = 'SYSTEM' where type in ('MERCHANT_BACK_OFFICE', 'STORE_BACK_OFFICE');

-- Orders by number, by expiry and by when it was last seen have indexes over expressions, on PostgreSQL alone (V63).
create index terminal_by_alias on terminal (merchant_id, sort_alias, id);
create index terminal_by_type on terminal (merchant_id, type, number, id);
create index terminal_by_grade on terminal (merchant_id, grade, number, id);
create index terminal_by_created on terminal (merchant_id, created_at, id);
create index terminal_by_store on terminal (merchant_id, store_id, number, id);
create index terminal_of_state on terminal (merchant_id, closed, number, id);
create index terminal_of_initials on terminal (merchant_id, initials);
drop index terminal_store;

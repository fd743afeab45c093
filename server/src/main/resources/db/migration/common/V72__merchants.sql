-- What the platform lays down of a merchant. platform: the reserved one that runs the others. law: which law its cards
-- are held to. features: what it is licensed to use beyond the rest. sort_name: what lists sort the name by.
alter table merchant add column platform boolean default false not null;
alter table merchant add column closed boolean default false not null;
alter table merchant add column product_name varchar(40) default '' not null;
alter table merchant add column law varchar(10) default 'NONE' not null;
alter table merchant add column features varchar(400) default 'COUNTS,TRANSFERS,EXPORTS' not null;
alter table merchant add column sort_name varchar(400) default '' not null;
alter table merchant add column created_at timestamp(6) with time zone default current_timestamp not null;
alter table merchant add constraint merchant_platform check (platform = (code = '0000'));

update merchant set sort_name = lower(name);

create index merchant_by_name on merchant (sort_name, id);
create index merchant_by_created on merchant (created_at, id);

create table merchant_logo (
    merchant_id bigint not null primary key references merchant (id) check (merchant_id > 0),
    png         bytea  not null
);

-- What headquarters enters of a store. sort_name: what lists sort the name by (Chinese as pinyin); initials: of that.
-- discount_percent: 95 means that 0.95 of the price is paid; points_percent: 100 means one point per currency unit.
-- A deleted store never transacted; its row stays, since sessions and the operator log name it, and its code is free.
alter table store add column contact varchar(60) default '' not null;
alter table store add column phone varchar(30) default '' not null;
alter table store add column address varchar(200) default '' not null;
alter table store add column region varchar(100) default '' not null;
alter table store add column business_format varchar(100) default '' not null;
alter table store add column legal_entity varchar(100) default '' not null;
alter table store add column brand varchar(100) default '' not null;
alter table store add column discount_percent integer default 100 not null;
alter table store add column points_percent integer default 0 not null;
alter table store add column sort_name varchar(400) default '' not null;
alter table store add column initials varchar(100) default '' not null;
alter table store add column deleted boolean default false not null;
alter table store add column created_at timestamp(6) with time zone default current_timestamp not null;

-- A quota's owner is a store or, by its id, the merchant: the two must never be the same number.
alter table store add constraint store_is_no_merchant check (id <> merchant_id);

update store set sort_name = lower(name);

-- One index for each order of the list, and for each filter in the list's own order.
create index store_by_code on store (merchant_id, code, id);
create index store_by_name on store (merchant_id, sort_name, id);
create index store_by_created on store (merchant_id, created_at, id);
create index store_by_contact on store (merchant_id, contact, id);
create index store_by_phone on store (merchant_id, phone, id);
create index store_by_discount on store (merchant_id, discount_percent, id);
create index store_by_points on store (merchant_id, points_percent, id);
create index store_of_region on store (merchant_id, region, code, id);
create index store_of_format on store (merchant_id, business_format, code, id);
create index store_of_entity on store (merchant_id, legal_entity, code, id);
create index store_of_brand on store (merchant_id, brand, code, id);
create index store_of_kind on store (merchant_id, kind, code, id);
create index store_of_state on store (merchant_id, closed, code, id);
create index store_of_initials on store (merchant_id, initials);

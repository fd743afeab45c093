-- What is known of a member beyond the name. initials: of the name's pinyin. birthday is solar; birthday_calendar says by
-- which calendar it is kept. tags: joined by commas; deliveries: addresses, one on each line. referrer and sales_person
-- are numbers of a member and of an employee: both stay what they are.
alter table member alter column sort_key set data type varchar(400);
alter table member add column initials varchar(100) default '' not null;
alter table member add column birthday_calendar varchar(10) default 'SOLAR' not null;
alter table member add column document_kind varchar(20);
alter table member add column document_number varchar(40) default '' not null;
alter table member add column email varchar(100) default '' not null;
alter table member add column address varchar(200) default '' not null;
alter table member add column deliveries varchar(1100) default '' not null;
alter table member add column source varchar(60) default '' not null;
alter table member add column referrer varchar(20) default '' not null;
alter table member add column sales_person varchar(20) default '' not null;
alter table member add column tags varchar(440) default '' not null;
alter table member add column discount_percent integer check (discount_percent between 1 and 100);
alter table member add column points_percent integer check (points_percent between 0 and 1000);

-- By number and by name of all, and by days, there is an index already; these are for one store's, and for what narrows the list.
drop index member_of_store;
create index member_of_store on member (merchant_id, store_id, number, id);
create index member_of_store_sorted on member (merchant_id, store_id, sort_key, id);
create index member_of_level_by_number on member (merchant_id, level_id, number, id);
create index member_of_status on member (merchant_id, status, number, id);
create index member_ending on member (merchant_id, valid_until, id);
create index card_of_status on card (merchant_id, status, member_id);

-- What happened to a member and to the member's cards. Rows are only added.
create table member_event (
    id           bigint       not null primary key,
    merchant_id  bigint       not null references merchant (id) check (merchant_id > 0),
    version      integer      not null,
    member_id    bigint       not null references member (id),
    kind         varchar(30)  not null,
    card         varchar(32)  not null,
    value_before varchar(2000) not null,
    value_after  varchar(2000) not null,
    at           timestamp with time zone not null,
    employee_id  bigint       not null references employee (id),
    store_id     bigint       not null references store (id),
    terminal_id  bigint       not null references terminal (id),
    remark       varchar(400) not null
);

create index member_event_of on member_event (merchant_id, member_id, at, id);

-- Whoever moves cards between their states works with members as well.
update staff_role set grants = grants || ',MEMBERS=WRITE,MEMBER_LIFE=WRITE,MEMBER_PRIVACY=WRITE,CARD_REPLACE=WRITE,CARD_PIN=WRITE'
    where type in ('MERCHANT_ADMINISTRATOR', 'STORE_MANAGER') and grants like '%CARD_LIFE=WRITE%'
        and grants not like '%MEMBERS=%';

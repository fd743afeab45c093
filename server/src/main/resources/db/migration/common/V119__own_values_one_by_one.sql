-- What members have of the merchant's own fields one by one, for finding members by it; member.own is what is shown.
-- value_key: in lower case; days year first.
create table member_own (
    merchant_id bigint       not null references merchant (id) check (merchant_id > 0),
    field_id    bigint       not null,
    member_id   bigint       not null references member (id),
    value_key   varchar(200) not null,
    primary key (merchant_id, field_id, member_id)
);
create index member_own_of on member_own (merchant_id, member_id);

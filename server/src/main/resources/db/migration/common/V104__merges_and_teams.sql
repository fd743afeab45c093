-- Who took over from a member who is merged; no foreign key, since a backup restores rows in any order.
alter table member add column merged_into bigint;
create index member_merged_into on member (merchant_id, merged_into);

-- What likely pairs of members have in common.
create index member_of_document on member (merchant_id, document_number, document_kind);
create index member_of_birthday on member (merchant_id, name, birthday);

-- Merges, with what takes them back: the kept member's profile before and after (JSON), level ids, and the ledger's
-- transactions. taken: the fields that came from the merged member, joined by commas. reversed: number of the first
-- transaction since that took back what the merged member had done before; from then on the merge stays.
create table member_merge (
    id                  bigint        not null primary key,
    merchant_id         bigint        not null references merchant (id) check (merchant_id > 0),
    version             integer       not null,
    kept_id             bigint        not null references member (id),
    merged_id           bigint        not null references member (id),
    transaction_id      bigint        not null,
    at                  timestamp(6) with time zone not null,
    employee_id         bigint        not null references employee (id),
    taken               varchar(400)  not null,
    profile_before      varchar(8000) not null,
    profile_after       varchar(8000) not null,
    level_before        bigint        not null references member_level (id),
    level_after         bigint        not null references member_level (id),
    reversed            varchar(40)   not null,
    undone_at           timestamp(6) with time zone,
    undone_by           bigint        references employee (id),
    undone_transaction  bigint
);
create index member_merge_of_kept on member_merge (merchant_id, kept_id, id);
create index member_merge_of_merged on member_merge (merchant_id, merged_id, id);

-- What went from one to the other besides value: kind names who keeps it (cards, coupons), state what it was in.
create table member_merge_item (
    merge_id    bigint      not null,
    merchant_id bigint      not null references merchant (id) check (merchant_id > 0),
    kind        varchar(20) not null,
    item_id     bigint      not null,
    state       varchar(20) not null,
    primary key (merge_id, kind, item_id)
);

-- Whoever may do everything with members at headquarters may do this as well.
update staff_role set grants = grants || ',MEMBER_MERGE=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%MEMBER_LIFE=WRITE%' and grants not like '%MEMBER_MERGE=%';

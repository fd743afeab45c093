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

-- Team cards. rate: percent or points, as points says. main_card_id is no foreign key: a backup restores rows in any
-- order.
create table team (
    id           bigint       not null primary key,
    merchant_id  bigint       not null references merchant (id) check (merchant_id > 0),
    version      integer      not null,
    name         varchar(60)  not null,
    sort_name    varchar(400) not null,
    initials     varchar(100) not null,
    company      varchar(60)  not null,
    points       varchar(20)  not null,
    rate         bigint       not null check (rate >= 0),
    shared       boolean      not null,
    period       varchar(20)  not null,
    remark       varchar(200) not null,
    main_card_id bigint       not null,
    changed_at   timestamp(6) with time zone not null,
    unique (merchant_id, name)
);
create index team_by_name on team (merchant_id, sort_name, id);
create index team_by_changed on team (merchant_id, changed_at, id);

-- The cards of teams, the main ones among them; each card is in one at most. limit_amount: minor units of the shared
-- balance; its id owns the account of what was used of that.
create table team_card (
    id           bigint      not null primary key,
    merchant_id  bigint      not null references merchant (id) check (merchant_id > 0),
    version      integer     not null,
    team_id      bigint      not null references team (id),
    card_id      bigint      not null references card (id),
    limit_amount bigint      check (limit_amount > 0),
    joined_at    timestamp(6) with time zone not null,
    constraint team_card_once unique (card_id)
);
create index team_card_of on team_card (merchant_id, team_id, id);

update staff_role set grants = grants || ',TEAMS=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%CARD_TYPES=WRITE%' and grants not like '%TEAMS=%';

-- The day of the year that a birthday is kept on: month and day of the calendar that it is kept by, the lunar one's
-- 10000 higher. Of members from before it is filled in by a job; null where no birthday is known, or not yet.
alter table member add column birthday_key integer;
create index member_birthday on member (merchant_id, birthday_key, store_id, id);

create index card_ending on card (merchant_id, expires, id);

-- How members stand, kept by the ledger's feed, so that nothing is asked of the ledger itself: seen: the business date
-- of the last visit that was not voided, before the first one the day of joining; visited: whether there was one. money:
-- principal and bonus now; null for whoever never had any. ends: the first last day of what is left of bonus and points.
create table member_standing (
    member_id   bigint  not null primary key,
    merchant_id bigint  not null check (merchant_id > 0),
    store_id    bigint  not null,
    seen        date    not null,
    visited     boolean not null,
    money       bigint,
    ends        date
);

-- What is posted after this is read from the feed as well, which changes nothing.
insert into feed_cursor (consumer, slot, seq) select 'member-standing', slot, last_seq from writer_slot;

insert into member_standing (member_id, merchant_id, store_id, seen, visited, money, ends)
select m.id, m.merchant_id, m.store_id, coalesce(v.seen, m.joined_on),
    case when v.seen is null then false else true end, b.money, e.ends
from member m
    left join (select t.member_id, max(t.business_date) as seen from ledger_tx t
            left join tx_state x on x.tx_id = t.id
        where t.member_id is not null and x.voided_by is null
            and t.kind in ('RECHARGE', 'SPEND', 'CASH_SALE', 'POINTS_SPEND', 'COUNT_ADD', 'COUNT_USE')
        group by t.member_id) v on v.member_id = m.id
    left join (select a.merchant_id, a.owner, sum(a.balance) as money from account a
        where a.kind in ('PRINCIPAL', 'BONUS') and a.seq > 0
        group by a.merchant_id, a.owner) b on b.merchant_id = m.merchant_id and b.owner = m.id
    left join (select a.merchant_id, a.owner, min(l.expires) as ends from account a join lot l on l.account_id = a.id
        where a.kind in ('BONUS', 'POINTS') and l.unspent
        group by a.merchant_id, a.owner) e on e.merchant_id = m.merchant_id and e.owner = m.id;

create index member_standing_seen on member_standing (merchant_id, seen, member_id);
create index member_standing_seen_of_store on member_standing (merchant_id, store_id, seen, member_id);
create index member_standing_money on member_standing (merchant_id, money, member_id);
create index member_standing_money_of_store on member_standing (merchant_id, store_id, money, member_id);
create index member_standing_ends on member_standing (merchant_id, ends, member_id);

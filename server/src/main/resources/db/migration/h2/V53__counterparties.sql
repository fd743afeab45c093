-- The other party of a transfer and of its void, so that a list by card finds it on either side. Only what the
-- postings and the body say already (a proof compares them), kept where an index can reach it.
create table tx_counterparty (
    tx_id         bigint not null primary key,
    merchant_id   bigint not null check (merchant_id > 0),
    card_id       bigint not null,
    member_id     bigint not null,
    business_date date   not null
);
create index tx_counterparty_of_card on tx_counterparty (merchant_id, card_id, business_date, tx_id);

-- What was transferred before: the member out of the postings, the card out of the body.
insert into tx_counterparty (tx_id, merchant_id, card_id, member_id, business_date)
select t.id, t.merchant_id, min(c.id), c.member_id, t.business_date
  from ledger_tx t
  left join ledger_tx r on r.id = t.reverses
  join posting p on p.tx_id = t.id
  join account a on a.id = p.account_id and a.owner <> t.member_id and a.kind in ('PRINCIPAL', 'BONUS', 'POINTS')
  join card c on c.merchant_id = t.merchant_id and c.member_id = a.owner
   and position('"' || c.number || '"' in utf8tostring(t.body)) > 0
 where t.kind = 'TRANSFER' or r.kind = 'TRANSFER'
 group by t.id, t.merchant_id, c.member_id, t.business_date;

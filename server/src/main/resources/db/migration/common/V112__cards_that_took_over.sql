-- Which card a card took over from: what was taken for that one stands for this one. What is known of it stands in the
-- members' histories.
alter table card add column replaces bigint;

merge into card c using (
    select e.merchant_id, e.value_after as number, max(o.id) as before_id
    from member_event e join card o on o.merchant_id = e.merchant_id and o.number = e.card
    where e.kind = 'CARD_REPLACED' group by e.merchant_id, e.value_after) n
on (c.merchant_id = n.merchant_id and c.number = n.number)
when matched then update set replaces = n.before_id;

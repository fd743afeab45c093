-- What was written onto a card's chip or stripe, by whom, at which terminal. writing_until: until when the card is in the
-- hands of the one who writes it, writing_for, and of nobody else; that one stays named once it is written.
alter table card add column written_at timestamp(6) with time zone;
alter table card add column written_by varchar(120);
alter table card add column written_on varchar(40);
alter table card add column writing_until timestamp(6) with time zone;
alter table card add column writing_for uuid;

create index card_to_write on card (merchant_id, batch_id, written_at, number, id);

-- Whoever may have cards made at a merchant and gives them to stores may write them as well.
update staff_role set grants = grants || ',CARD_WRITING=WRITE'
    where type = 'MERCHANT_ADMINISTRATOR' and grants like '%CARD_STOCK=WRITE%' and grants not like '%CARD_WRITING=%';

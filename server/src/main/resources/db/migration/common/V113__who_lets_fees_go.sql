-- Letting a card's fee go is a permission of its own. Who manages and replaces cards could do so, and goes on to.
update staff_role set grants = grants || ',CARD_FEE_WAIVER=WRITE'
    where type in ('MERCHANT_ADMINISTRATOR', 'STORE_MANAGER') and grants like '%CARD_REPLACE=WRITE%'
        and grants not like '%CARD_FEE_WAIVER=%';

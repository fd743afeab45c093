-- A merchant's money has the decimals of its currency, fixed when the merchant is added: 0 for dong and yen, 2 for yuan,
-- 3 for dinars. Amounts are whole minor units everywhere, so no figure changes. Merchants that are there counted with
-- two, whatever their currency, and go on: their books keep their meaning.
alter table merchant add column currency_digits integer default 2 not null;
alter table merchant add constraint merchant_currency_digits check (currency_digits between 0 and 3);

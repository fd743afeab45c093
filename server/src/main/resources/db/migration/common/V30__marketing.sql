-- What a merchant has laid down about prices, JSON of PricingTerms.
create table pricing_terms (
    merchant_id bigint         not null primary key references merchant (id) check (merchant_id > 0),
    terms       varchar(20000) not null
);

-- Rules as they were when a transaction was priced by them, JSON of MerchantRules; never changed.
create table rule_version (
    merchant_id bigint                   not null references merchant (id) check (merchant_id > 0),
    version     integer                  not null,
    rules       varchar(100000)          not null,
    frozen_at   timestamp with time zone not null,
    primary key (merchant_id, version)
);

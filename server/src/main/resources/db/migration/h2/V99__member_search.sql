-- H2 has no indexes over expressions: by other beginnings the members of a merchant are looked through.
create index member_of_initials on member (merchant_id, initials);

-- H2 has no partial indexes.
create index member_standing_never on member_standing (merchant_id, visited, seen, member_id);

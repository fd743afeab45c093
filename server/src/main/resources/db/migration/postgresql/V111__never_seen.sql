-- Those who never came, among many who did.
create index member_standing_never on member_standing (merchant_id, seen, member_id) where not visited;

-- A merchant's id is its code, four digits; what people edit gets ids above them all, so that no store has its
-- merchant's id (store_is_no_merchant refused it).
alter sequence entity_id restart with (select greatest(next value for entity_id, 10001));

-- Numbers of own fields in order as texts, so that the index that there is serves from one to another: N, and 16 digits of
-- the number and 10^15 together.
update member_own set value_key = case when value_key ~ '^-?[0-9]{1,15}$'
        then 'N' || lpad(cast(cast(value_key as bigint) + 1000000000000000 as varchar(16)), 16, '0') else value_key end
    where field_id in (select f.id from own_field f where f.kind = 'NUMBER');

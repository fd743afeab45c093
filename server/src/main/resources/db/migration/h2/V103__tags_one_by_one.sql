insert into member_tag (merchant_id, tag, member_id)
    select distinct m.merchant_id, regexp_substr(m.tags, '[^,]+', 1, cast(n.x as integer)), m.id
    from member m join system_range(1, 20) n on regexp_substr(m.tags, '[^,]+', 1, cast(n.x as integer)) is not null
    where m.tags <> '';

-- H2 has no indexes over expressions: by how an external number begins the members of a merchant are looked through.
comment on column member.external_number is 'what a member is known by elsewhere; null for none';

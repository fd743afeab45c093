-- The public halves of the keys that closed days are signed with: every node has its own. id is the SHA-256 of
-- public_key (X.509), in hexadecimal digits. Added when a key signs its first day, never changed.
create table seal_key (
    id         varchar(64)  not null primary key,
    public_key bytea        not null,
    since      timestamp(6) with time zone not null
);

-- Which key signed the day. Days closed before keys were kept name none.
alter table day_close add column key_id varchar(64) default '' not null;
alter table day_close alter column key_id drop default;

-- Points that the member kept at all returns so far because they were spent, in their smallest unit.
alter table tx_state add column kept bigint default 0 not null;

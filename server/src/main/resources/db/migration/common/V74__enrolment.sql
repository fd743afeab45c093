-- The one installation that a terminal is tied to. public_key: Ed25519, X.509 in Base64. last_proof: the time of the
-- newest proof of a signing in, milliseconds since 1970; none but later ones are taken.
create table terminal_binding (
    id           bigint                      not null primary key,
    merchant_id  bigint                      not null references merchant (id) check (merchant_id > 0),
    version      integer                     not null,
    terminal_id  bigint                      not null unique references terminal (id),
    public_key   varchar(100)                not null,
    installation varchar(60)                 not null,
    bound_at     timestamp(6) with time zone not null,
    last_proof   bigint                      not null
);

create index terminal_binding_of on terminal_binding (merchant_id, terminal_id);

-- Codes that were told to tie a terminal, as hashes, and the employee who asked. A terminal has one at most that is neither used nor void.
create table enrolment_code (
    id          bigint                      not null primary key,
    merchant_id bigint                      not null references merchant (id) check (merchant_id > 0),
    version     integer                     not null,
    terminal_id bigint                      not null references terminal (id) on delete cascade,
    code_hash   varchar(64)                 not null,
    asked_by    bigint                      not null,
    expires_at  timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone,
    void_at     timestamp(6) with time zone,
    unique (merchant_id, terminal_id, code_hash)
);

create index enrolment_code_terminal on enrolment_code (terminal_id);
create index staff_session_terminal on staff_session (merchant_id, terminal_id);

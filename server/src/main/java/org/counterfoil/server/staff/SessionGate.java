package org.counterfoil.server.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.LicenceTerms;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.Gathering;
import org.counterfoil.server.shared.hint.OpenSessions;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.staff.bearer.Admission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Judges a token on every call, by one look-up over unique keys that it shares with the calls that come at the same
 * time. Nothing is remembered between calls, so that what is revoked, suspended or closed stops at once, on every node.
 */
@Component
@AcrossMerchants(because = "the token says whose data the call may see")
class SessionGate implements Admission, OpenSessions {

    private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);

    private static final String SELECT = """
            select s.id, s.token_hash, s.merchant_id, s.epoch, s.last_seen_at, s.revoked_at,
                   e.id as employee_id, e.staff_number, e.real_name, e.type as employee_type,
                   e.state as employee_state, e.store_id as home_store,
                   e.terminal_id as home_terminal, e.password_due, r.grants,
                   t.id as terminal_id, t.number, t.type as terminal_type, t.closed as terminal_closed,
                   t.expires as terminal_expires, o.id as store_id, o.closed as store_closed,
                   """ + LicenceTerms.COLUMNS + """
                  , m.time_zone, coalesce(p.chosen, '') as parameters
             from staff_session s
             join employee e on e.id = s.employee_id
             join staff_role r on r.id = e.role_id
             join terminal t on t.id = s.terminal_id
             join store o on o.id = t.store_id
             join merchant m on m.id = s.merchant_id
             left join parameter_set p on p.merchant_id = m.id
            where s.""";

    private final JdbcClient jdbc;
    private final Gathering<String, SessionRow> byToken = new Gathering<>(this::read);
    private final Duration idle;
    private final Clock clock;

    SessionGate(JdbcClient jdbc, ServerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.idle = settings.signIn().idle();
        this.clock = clock;
    }

    /** The caller behind a token; the call counts as activity. Refuses as {@link SessionRow#admit} does. */
    @Override
    public Caller admit(String token, String address) {
        var now = clock.instant();
        var row = byToken.find(Tokens.hash(token)).orElseThrow(SessionGate::expired);
        var caller = row.admit(now, idle, address);
        touch(row, now);
        return caller;
    }

    /** The caller of a session that was just opened. */
    Caller opened(long session, String address) {
        return jdbc.sql(SELECT + "id = ?").param(session).query(SessionRow::read).optional()
                .orElseThrow(SessionGate::expired).admit(clock.instant(), idle, address);
    }

    @Override
    public Set<Long> ended(Map<Long, String> addresses) {
        return addresses.isEmpty() ? Set.of() : over(addresses, clock.instant());
    }

    /** Those that were removed are over as well. */
    private Set<Long> over(Map<Long, String> addresses, Instant now) {
        var ended = new HashSet<>(addresses.keySet());
        jdbc.sql(SELECT + "id = any(?)").param(addresses.keySet().toArray(Long[]::new)).query(SessionRow::read).list()
                .stream().filter(row -> row.refusal(now, idle, addresses.get(row.id())).isEmpty())
                .forEach(row -> ended.remove(row.id()));
        return ended;
    }

    private Map<String, SessionRow> read(Set<String> hashes) {
        return jdbc.sql(SELECT + "token_hash = any(?)").param(hashes.toArray(String[]::new)).query(SessionRow::read)
                .list().stream().collect(Collectors.toMap(SessionRow::tokenHash, Function.identity()));
    }

    private static RuntimeException expired() {
        return Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
    }

    /** Written now and then only, of session and terminal: a row per call would double the work of reading calls. */
    private void touch(SessionRow row, Instant now) {
        var every = idle.dividedBy(10).compareTo(TOUCH_EVERY) < 0 ? idle.dividedBy(10) : TOUCH_EVERY;
        if (row.lastSeenAt().toInstant().plus(every).isBefore(now)) {
            var seen = now.atOffset(ZoneOffset.UTC);
            jdbc.sql("update staff_session set last_seen_at = ? where id = ?").param(seen).param(row.id()).update();
            jdbc.sql("update terminal set last_seen_at = ? where id = ?").param(seen).param(row.terminalId()).update();
        }
    }
}

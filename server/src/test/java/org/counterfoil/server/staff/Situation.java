package org.counterfoil.server.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.LicenceTerms;
import org.counterfoil.server.shared.Caller;

/**
 * Somebody at a remote method: of which role, with how much of the one permission that it asks for and all of the
 * others, at home where, in what session.
 */
record Situation(RoleType role, Access access, Home home, State state) {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final long STORE = 1;

    /** The home store, seen from the terminal. */
    enum Home {
        OWN,
        OTHER,
        NONE
    }

    /** What became of the session. */
    enum State {
        VALID,
        EXPIRED,
        REVOKED,
        ONE_TIME_PASSWORD,
        /** Valid, after the merchant's licence. */
        LICENCE_EXPIRED,
        /** Valid, of the platform's people. */
        PLATFORM
    }

    static Stream<Situation> all() {
        return Arrays.stream(RoleType.values()).flatMap(role -> Arrays.stream(Access.values())
                .flatMap(access -> Arrays.stream(Home.values()).flatMap(home -> Arrays.stream(State.values())
                        .map(state -> new Situation(role, access, home, state)))));
    }

    /** The status that the declaration asks for; 0 where it lets in. */
    int declared(Needs needs) {
        if (state == State.EXPIRED || state == State.REVOKED) {
            return 401;
        }
        var everywhere = role.employee() == EmployeeType.MERCHANT_ADMINISTRATOR;
        if (home == Home.OTHER || home == Home.NONE && !everywhere) {
            return 403;
        }
        if (state == State.ONE_TIME_PASSWORD) {
            return needs.beforePasswordChange() ? 0 : 403;
        }
        if (state == State.LICENCE_EXPIRED && needs.access() == Access.WRITE && !needs.afterExpiry()) {
            return 403;
        }
        var had = state == State.PLATFORM ? needs.value().isOfPlatform() : needs.value().isOfMerchants();
        return needs.value() == Permission.SIGNED_IN || had && access.covers(needs.access()) ? 0 : 403;
    }

    private LicenceTerms licence() {
        var ended = Optional.of(TODAY.minusDays(1)).filter(_ -> state == State.LICENCE_EXPIRED);
        return new LicenceTerms(false, ended, EnumSet.allOf(LicensedFeature.class), "", state == State.PLATFORM);
    }

    /** As the session gate judges it. */
    Caller admit(Permission asked) {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        Arrays.stream(Permission.values()).forEach(permission -> grants.put(permission, Access.WRITE));
        grants.put(asked, access);
        var seen = state == State.EXPIRED ? NOW.minus(IDLE) : NOW.minusSeconds(60);
        var homeStore = switch (home) {
            case OWN -> STORE;
            case OTHER -> Long.valueOf(STORE + 1);
            case NONE -> null;
        };
        return new SessionRow(1, "hash", 1, 1, seen.atOffset(ZoneOffset.UTC),
                state == State.REVOKED ? NOW.atOffset(ZoneOffset.UTC) : null, 1, "0012", "林小满", role.employee(),
                EmployeeState.IN_SERVICE, homeStore, null, state == State.ONE_TIME_PASSWORD, Grants.write(grants), 1,
                "1873200001", TerminalType.FRONT_DESK, false, null, STORE, false, licence(), "Asia/Shanghai", "")
                .admit(NOW, IDLE, "127.0.0.1");
    }
}

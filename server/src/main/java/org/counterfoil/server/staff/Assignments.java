package org.counterfoil.server.staff;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Which role and which place a caller may give to somebody. */
@Component
class Assignments {

    private final RoleRepository roles;
    private final Places places;

    Assignments(RoleRepository roles, Places places) {
        this.roles = roles;
        this.places = places;
    }

    /** The role, locked. Refuses: role-unknown (also one of administrators, to a store), more-than-own. */
    Role role(Caller caller, long id) {
        var role = roles.lock(id)
                .filter(found -> Authority.isHeadquarters(caller) || found.type() != RoleType.MERCHANT_ADMINISTRATOR)
                .orElseThrow(() -> Refusal.of(RefusalCode.ROLE_UNKNOWN, "field", "role").thrown());
        Authority.demandWithin(caller, role.grants());
        return role;
    }

    /**
     * A place that fits the role: a merchant administrator has no home store, everybody else has.
     *
     * <p>Refuses: bad-request (store, terminal), not-permitted (another store than the caller's own).
     */
    Assignment place(Caller caller, Role role, Optional<Long> store, Optional<String> terminal) {
        var everywhere = role.type().employee() == EmployeeType.MERCHANT_ADMINISTRATOR;
        if (store.isPresent() == everywhere || store.isPresent() && places.stores(List.of(store.get())).isEmpty()) {
            throw malformed("store");
        }
        if (Authority.storeOf(caller).filter(own -> !store.equals(Optional.of(own))).isPresent()) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        return new Assignment(store, terminal.map(number -> terminal(number, store)));
    }

    private long terminal(String number, Optional<Long> store) {
        return places.terminal(number).filter(found -> store.map(own -> own == found.store()).orElse(true))
                .map(TerminalFacts::id).orElseThrow(() -> malformed("terminal"));
    }

    private static RuntimeException malformed(String field) {
        return Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
    }
}

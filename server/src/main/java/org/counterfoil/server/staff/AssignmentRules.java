package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;

/** Which role and which place a caller may give to somebody, whoever looks up what there is. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** What there is to be given. */
    interface Facts {

        /** The role, locked. */
        Optional<Role> role(long id);

        boolean isStore(long id);

        Optional<TerminalFacts> terminal(String number);
    }

    /** The role, locked. Refuses: role-unknown (also one of administrators, to a store), more-than-own. */
    static Role role(Facts facts, Caller caller, long id) {
        var role = facts.role(id)
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
    static Assignment place(Facts facts, Caller caller, Role role, Optional<Long> store, Optional<String> terminal) {
        var everywhere = role.type().employee() == EmployeeType.MERCHANT_ADMINISTRATOR;
        if (store.isPresent() == everywhere || store.isPresent() && !facts.isStore(store.get())) {
            throw malformed("store");
        }
        if (Authority.storeOf(caller).filter(own -> !store.equals(Optional.of(own))).isPresent()) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        return new Assignment(store, terminal.map(number -> facts.terminal(number)
                .filter(found -> store.map(own -> own == found.store()).orElse(true))
                .map(TerminalFacts::id).orElseThrow(() -> malformed("terminal"))));
    }

    private static RuntimeException malformed(String field) {
        return Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
    }
}

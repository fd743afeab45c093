package org.counterfoil.server.staff;

import java.util.List;
import java.util.Optional;

import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Which role and which place a caller may give to somebody, looked up one by one. */
@Component
class Assignments implements AssignmentRules.Facts {

    private final RoleRepository roles;
    private final Places places;

    Assignments(RoleRepository roles, Places places) {
        this.roles = roles;
        this.places = places;
    }

    /** See {@link AssignmentRules#role}. */
    Role role(Caller caller, long id) {
        return AssignmentRules.role(this, caller, id);
    }

    /** See {@link AssignmentRules#place}. */
    Assignment place(Caller caller, Role role, Optional<Long> store, Optional<String> terminal) {
        return AssignmentRules.place(this, caller, role, store, terminal);
    }

    @Override
    public Optional<Role> role(long id) {
        return roles.lock(id);
    }

    @Override
    public boolean isStore(long id) {
        return !places.stores(List.of(id)).isEmpty();
    }

    @Override
    public Optional<TerminalFacts> terminal(String number) {
        return places.terminal(number);
    }
}

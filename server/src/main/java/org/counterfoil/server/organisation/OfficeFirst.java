package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.stereotype.Component;

/**
 * The first terminal that a merchant ties to a machine is an office of its headquarters. With any other, nobody could
 * sign in at an office any more, and so nobody could ask for its code.
 */
@Component
class OfficeFirst {

    private final BindingRepository bindings;
    private final ServerSettings.Terminals rules;

    OfficeFirst(BindingRepository bindings, ServerSettings settings) {
        this.bindings = bindings;
        this.rules = settings.terminals();
    }

    /** Refuses: office-not-bound. */
    void demand(TerminalFacts terminal) {
        if (rules.bound() == ServerSettings.Terminals.Bound.REQUIRED
                && terminal.type() != TerminalType.MERCHANT_BACK_OFFICE && !bindings.isAnyThere()) {
            throw Refusal.of(RefusalCode.OFFICE_NOT_BOUND).thrown();
        }
    }
}

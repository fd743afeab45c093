package org.counterfoil.server.issuing;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.PinVerifier;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;

/**
 * Whether who reports something of a card is its holder: by the PIN, or by an identity check that an employee with the
 * permission to states and answers for.
 */
@Component
class HolderProof {

    private final PinVerifier pins;
    private final OperatorLog log;

    HolderProof(PinVerifier pins, OperatorLog log) {
        this.pins = pins;
        this.log = log;
    }

    /**
     * Before the transaction, so that no try at a PIN is given back.
     *
     * <p>Refuses: pin-needed, pin-wrong, pin-locked; identity-needed for a card without a PIN; not-permitted,
     * bad-request for an identity check that says nothing.
     */
    void demand(HeldCard card, Report report, Caller caller) {
        if (byPin(card, report)) {
            pins.prove(card, report.pin());
            return;
        }
        var stated = report.identity().orElseThrow(() -> Refusal.of(RefusalCode.IDENTITY_NEEDED).thrown());
        caller.demand(Permission.IDENTITY_CHECK, Access.WRITE);
        if (stated.note().isBlank()) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "note").thrown();
        }
    }

    /** Within the transaction: what stood in place of a PIN. */
    void record(HeldCard card, Report report, Caller caller) {
        if (!byPin(card, report)) {
            report.identity().ifPresent(stated -> log.record(caller, new OperatorLog.Entry("issuing", "identity-check",
                    card.number(), "", stated.kind().key() + ": " + stated.note().strip())));
        }
    }

    private static boolean byPin(HeldCard card, Report report) {
        return card.withPin() && (report.pin().isPresent() || report.identity().isEmpty());
    }
}

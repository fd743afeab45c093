package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;

/**
 * Takes a transaction back by its mirror, from an office: without the card, with a reason.
 *
 * @param number   of the transaction that is voided
 * @param approval a second person's, where the merchant asks for one
 */
public record OfficeVoid(RequestKey request, String number, String reason, Optional<Approval> approval) {

    /** By one person alone. */
    public static OfficeVoid alone(RequestKey request, String number, String reason) {
        return new OfficeVoid(request, number, reason, Optional.empty());
    }

    /** The same request with a second person's agreement. */
    public OfficeVoid approved(Approval by) {
        return new OfficeVoid(request, number, reason, Optional.of(by));
    }
}

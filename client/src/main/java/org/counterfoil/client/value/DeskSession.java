package org.counterfoil.client.value;

import java.time.Clock;

import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Apis;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.value.pin.PinQuestion;
import org.counterfoil.client.value.request.Commands;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.ValueApi;

/**
 * What the screens of one session at a desk work with.
 *
 * @param commands of the terminal: they outlive the session
 */
public record DeskSession(SignedIn signedIn, Apis apis, UiExecutor executor, Commands commands, PinQuestion pins,
        ApprovalQuestion approvals, ReceiptDesk receipts, Cues cues, Clock clock) {

    public ValueApi value() {
        return apis.api(ValueApi.class);
    }

    public CardApi cards() {
        return apis.api(CardApi.class);
    }

    public CatalogApi catalog() {
        return apis.api(CatalogApi.class);
    }

    public TransactionApi transactions() {
        return apis.api(TransactionApi.class);
    }

    /** Whether the operator's role reaches far enough. */
    public boolean may(Permission permission, Access access) {
        return signedIn.may(permission, access);
    }
}

package org.counterfoil.client.value.refund;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.client.value.bench.KeptCommand;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** Paying out a balance: worked out first, then paid, then kept as a page. */
final class RefundViewModel extends ViewModel {

    private final SessionScope session;
    private final RefundApi refunds;
    private final FormModel<RefundQuote> form;
    private final ReadOnlyObjectWrapper<Optional<RefundQuote>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());

    RefundViewModel(SessionScope session, String card) {
        super(session.terminal().executor());
        this.session = session;
        this.refunds = session.api(RefundApi.class);
        form = new FormModel<>(executor(), RefundForms.quote(session.texts()), RefundForms.quoted(card), reader(),
                values -> refunds.quoteBalance(RefundForms.quote(values)), found -> {
                    say(Notice.NONE);
                    seen.set(Optional.of(found));
                });
    }

    FormModel<RefundQuote> form() {
        return form;
    }

    /** What was worked out last. */
    ReadOnlyObjectProperty<Optional<RefundQuote>> seen() {
        return seen.getReadOnlyProperty();
    }

    boolean mayPay() {
        return session.may(Permission.BALANCE_REFUND, Access.WRITE);
    }

    /** The form of whom it is paid to; that it was paid is for whoever shows the slip to say. */
    FormModel<RefundSlip> paying(RefundQuote quote, Consumer<RefundSlip> paid) {
        var sending = new KeptCommand<FormValues, RefundSlip>(session,
                (key, values) -> refunds.refundBalance(RefundForms.payout(key, quote, values)));
        return RefundForms.withAccount(new FormModel<>(executor(), RefundForms.payout(session.texts()),
                RefundForms.payout(quote), reader(), sending::send, slip -> {
                    say(Notice.NONE);
                    paid.accept(slip);
                }));
    }

    /** Keeps the page of a refund in the operator's folder and says where. */
    void keep(RefundSlip slip) {
        ask(() -> RefundPages.ofOperator(session).save(slip), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<Path>(var file)) {
                say(Notice.success("transactions.saved", Map.of("file", file)));
            }
        });
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    @Override
    public void close() {
        form.close();
        super.close();
    }
}

package org.counterfoil.client.shell.office;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;

/** The figures of the first page, asked for when it opens and at every refresh. */
final class HomeViewModel extends ViewModel {

    private final SessionScope session;
    private final ReadOnlyObjectWrapper<Optional<HomeFigures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
    }

    /** Empty until the server has answered. */
    ReadOnlyObjectProperty<Optional<HomeFigures>> figures() {
        return figures.getReadOnlyProperty();
    }

    /** Whether the operator's role shows transactions at all. */
    boolean mayAsk() {
        return session.may(Permission.TRANSACTIONS, Access.READ);
    }

    void refresh() {
        if (!mayAsk()) {
            return;
        }
        var transactions = session.api(TransactionApi.class);
        var today = session.signedIn().desk().businessDate();
        ask(() -> HomeFigures.ask(transactions, today), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<HomeFigures> done) {
                figures.set(Optional.of(done.value()));
            }
        });
    }
}

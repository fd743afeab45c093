package org.counterfoil.client.shell.desk;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What the desk has done today, asked for when the panel opens. */
final class TodayViewModel extends ViewModel {

    private final SessionScope session;
    private final ReadOnlyObjectWrapper<Optional<DeskDay>> day = new ReadOnlyObjectWrapper<>(Optional.empty());

    TodayViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
    }

    /** Whether the operator's role shows figures at all. */
    boolean mayKnow() {
        return session.may(Permission.TRANSACTIONS, Access.READ);
    }

    /** Empty until the server has answered. */
    ReadOnlyObjectProperty<Optional<DeskDay>> day() {
        return day.getReadOnlyProperty();
    }

    void refresh() {
        if (mayKnow()) {
            ask(() -> session.api(DeskDayApi.class).today(),
                    outcome -> answered(outcome, now -> day.set(Optional.of(now))));
        }
    }
}

package org.counterfoil.client.shell.office;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What the first page shows, asked for when it opens and at every refresh. */
final class HomeViewModel extends ViewModel {

    private final SessionScope session;
    private final ReadOnlyObjectWrapper<Optional<HomeState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
    }

    /** Empty until the server has answered. */
    ReadOnlyObjectProperty<Optional<HomeState>> state() {
        return state.getReadOnlyProperty();
    }

    /** How many permissions the operator holds. */
    long permissions() {
        return session.signedIn().grants().values().stream().filter(access -> access.covers(Access.READ)).count();
    }

    /** The operator has opened a notice. */
    void read(CurrentNotice notice) {
        if (!notice.read()) {
            run(() -> {
                session.api(NoticeApi.class).read(notice.id());
                return notice;
            }, outcome -> answered(outcome, done -> refresh()));
        }
    }

    void refresh() {
        var home = session.api(HomeApi.class);
        var notices = session.api(NoticeApi.class);
        var figures = session.may(Permission.TRANSACTIONS, Access.READ);
        ask(() -> new HomeState(home.house(), notices.current(),
                figures ? Optional.of(home.figures()) : Optional.empty()), outcome -> {
                    sayTroubleOf(outcome);
                    if (outcome instanceof Outcome.Done<HomeState> done) {
                        state.set(Optional.of(done.value()));
                    }
                });
    }
}

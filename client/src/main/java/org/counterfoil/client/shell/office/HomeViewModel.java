package org.counterfoil.client.shell.office;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What the first page shows, asked for when it opens and at every refresh; its notices also when one is hinted at. */
final class HomeViewModel extends ViewModel {

    private final SessionScope session;
    private final TodaysNotices notices;
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<Optional<HomeState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

    HomeViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        notices = TodaysNotices.of(session);
        listening = notices.all().subscribe((_, now) -> told(now));
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
        notices.read(notice);
    }

    void refresh() {
        var home = session.api(HomeApi.class);
        var today = session.api(NoticeApi.class);
        var figures = session.may(Permission.TRANSACTIONS, Access.READ);
        ask(() -> new HomeState(home.house(), today.current(),
                figures ? Optional.of(home.figures()) : Optional.empty()), outcome -> {
                    sayTroubleOf(outcome);
                    if (outcome instanceof Outcome.Done<HomeState> done) {
                        state.set(Optional.of(done.value()));
                        notices.know(done.value().notices());
                    }
                });
    }

    @Override
    public void close() {
        listening.unsubscribe();
        super.close();
    }

    private void told(List<CurrentNotice> now) {
        state.get().filter(known -> !known.notices().equals(now))
                .ifPresent(known -> state.set(Optional.of(known.with(now))));
    }
}

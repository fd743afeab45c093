package org.counterfoil.client.shell.office;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.messaging.notice.TodaysNotices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What the first page shows, asked for when it opens and at every refresh; its notices also when one is hinted at. */
final class HomeViewModel extends ViewModel {

    private final SessionScope session;
    private final TodaysNotices notices;
    private final Subscription listening;
    private final Latest counting = new Latest();
    private final ReadOnlyObjectWrapper<Optional<ReminderCounts>> reminders = new ReadOnlyObjectWrapper<>(
            Optional.empty());
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

    /** Whether the operator may see whom to be reminded of. */
    boolean mayRemind() {
        return session.may(Permission.MEMBERS, Access.READ);
    }

    /** How many there are to be reminded of; empty while they are counted, and where that fails. */
    ReadOnlyObjectProperty<Optional<ReminderCounts>> reminders() {
        return reminders.getReadOnlyProperty();
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
        if (mayRemind()) {
            count();
        }
    }

    /** Apart from the page, which does not wait for them; without an answer it goes on without. */
    private void count() {
        var token = counting.next();
        executor().<ReminderCounts>call(() -> session.api(ReminderApi.class).counts(), outcome -> {
            if (token.current() && outcome instanceof Outcome.Done<ReminderCounts>(var counted)) {
                reminders.set(Optional.of(counted));
            }
        });
    }

    @Override
    public void close() {
        counting.drop();
        listening.unsubscribe();
        super.close();
    }

    private void told(List<CurrentNotice> now) {
        state.get().filter(known -> !known.notices().equals(now))
                .ifPresent(known -> state.set(Optional.of(known.with(now))));
    }
}

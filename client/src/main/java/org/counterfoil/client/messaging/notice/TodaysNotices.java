package org.counterfoil.client.messaging.notice;

import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.hint.Hints;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.shared.hint.HintTopic;

/** What the operator is told today, the same wherever it is shown. It is asked for again at every hint. */
public final class TodaysNotices extends ViewModel {

    private final SessionScope session;
    private final ReadOnlyObjectWrapper<List<CurrentNotice>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription hints;

    private TodaysNotices(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        hints = Hints.of(session).on(HintTopic.NOTICES, this::refresh);
    }

    /** The session's one; it ends with the session. */
    public static TodaysNotices of(SessionScope session) {
        return session.keep(TodaysNotices.class, () -> new TodaysNotices(session));
    }

    /** Empty until the server has answered. */
    public ReadOnlyObjectProperty<List<CurrentNotice>> all() {
        return all.getReadOnlyProperty();
    }

    /** How many of them the operator has not opened. */
    public static long unread(List<CurrentNotice> notices) {
        return notices.stream().filter(notice -> !notice.read()).count();
    }

    /** Asks again. Where no answer comes, what was known stays. */
    public void refresh() {
        ask(this::current, this::known);
    }

    /** What somebody has just asked for. */
    public void know(List<CurrentNotice> now) {
        if (!now.equals(all.get())) {
            all.set(List.copyOf(now));
        }
    }

    /** The operator has opened it. */
    public void read(CurrentNotice notice) {
        if (!notice.read()) {
            ask(() -> {
                session.api(NoticeApi.class).read(notice.id());
                return current();
            }, this::known);
        }
    }

    @Override
    public void close() {
        hints.unsubscribe();
        super.close();
    }

    private List<CurrentNotice> current() {
        return session.api(NoticeApi.class).current();
    }

    private void known(Outcome<List<CurrentNotice>> outcome) {
        sayTroubleOf(outcome);
        if (outcome instanceof Outcome.Done<List<CurrentNotice>>(var now)) {
            know(now);
        }
    }
}

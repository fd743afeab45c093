package org.counterfoil.client.messaging.notice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeFilter;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** Headquarters' notices, and what the operator's role may do with them. */
final class NoticesViewModel extends ViewModel {

    private static final int READERS = 20;

    private final SessionScope session;
    private final NoticeApi notices;
    private final ListModel<NoticeRow, Integer> list;

    /** A notice with the latest of those who have read it. */
    record Opened(NoticeDetails details, List<NoticeReader> readers) {}

    NoticesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.notices = session.api(NoticeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Rows());
    }

    ListModel<NoticeRow, Integer> list() {
        return list;
    }

    boolean mayWrite() {
        return session.may(Permission.NOTICES, Access.WRITE);
    }

    void open(NoticeRow row, Consumer<Opened> then) {
        ask(() -> new Opened(notices.details(row.id()),
                notices.readers(row.id(), PageWanted.first(READERS)).rows()), outcome -> answered(outcome, then));
    }

    FormModel<NoticeDetails> adding(Runnable saved) {
        return new FormModel<>(executor(), NoticeForm.spec(),
                NoticeForm.fresh(session.signedIn().desk().businessDate()), reader(),
                values -> notices.add(NoticeForm.text(values)), added -> reloaded(saved));
    }

    FormModel<NoticeDetails> editing(NoticeDetails known, Runnable saved) {
        var seen = new AtomicReference<>(known);
        var id = known.notice().id();
        return new FormModel<>(executor(), NoticeForm.spec(), NoticeForm.of(known.text()), reader(),
                values -> notices.edit(id, new EditNotice(seen.get().version(), NoticeForm.text(values))),
                edited -> reloaded(saved))
                .rereadBy(() -> NoticeForm.of(seen.updateAndGet(_ -> notices.details(id)).text()));
    }

    void withdraw(NoticeRow row) {
        run(() -> notices.withdraw(row.id()), outcome -> answered(outcome, done -> {
            list.reload();
            say(Notice.success("notices.withdrawn", Map.of("title", row.title())));
        }));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private void reloaded(Runnable saved) {
        list.reload();
        saved.run();
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private static NoticeFilter wanted(FilterValues filter, PageWanted page) {
        return new NoticeFilter(filter.words(), filter.chosen(NoticeSpecs.STATE, NoticeState.class), page);
    }

    private final class Rows implements ListModel.Source<NoticeRow, Integer> {

        @Override
        public PageOf<NoticeRow> page(FilterValues filter, PageWanted page) {
            return notices.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return notices.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}

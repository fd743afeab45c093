package org.counterfoil.client.reminder;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.reminder.AbsenceReport.StoreLine;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** How long members have been absent, store by store. */
final class AbsenceViewModel extends ViewModel {

    private final SessionScope session;
    private final ReminderApi reminders;
    private final ListModel<StoreLine, AbsenceTotals> list;

    AbsenceViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.reminders = session.api(ReminderApi.class);
        this.list = new ListModel<>(executor(), line -> Long.toString(line.store()), FilterValues.NONE, new Stores());
    }

    ListModel<StoreLine, AbsenceTotals> list() {
        return list;
    }

    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    ExportOrder export(SequencedMap<String, String> columns) {
        var texts = session.texts();
        return ExportOrder.of(texts.get("absence.title"), columns,
                Map.of("all-stores", texts.get("absence.all-stores")), list, texts,
                layout -> reminders.exportAbsence(new ExportAbsence(layout)));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private final class Stores implements ListModel.Source<StoreLine, AbsenceTotals> {

        @Override
        public PageOf<StoreLine> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(reminders.absence().stores(), Optional.empty());
        }

        @Override
        public AbsenceTotals totals(FilterValues filter) {
            return AbsenceTotals.of(reminders.absence());
        }

        @Override
        public int count(AbsenceTotals totals) {
            return totals.stores();
        }
    }
}

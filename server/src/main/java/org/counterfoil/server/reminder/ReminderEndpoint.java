package org.counterfoil.server.reminder;

import java.util.List;

import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to reminders. */
@RestController
class ReminderEndpoint implements ReminderApi {

    private final CurrentCaller caller;
    private final ReminderQueries queries;
    private final MemberReminders members;
    private final AbsenceQueries absence;
    private final Exported exported;

    ReminderEndpoint(CurrentCaller caller, ReminderQueries queries, MemberReminders members, AbsenceQueries absence,
            Exported exported) {
        this.caller = caller;
        this.queries = queries;
        this.members = members;
        this.absence = absence;
        this.exported = exported;
    }

    @Override
    public PageOf<ReminderRow> list(ReminderFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(ReminderFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public ReminderCounts counts() {
        return queries.counts(caller.get());
    }

    @Override
    public List<MemberReminder> ofMember(long id) {
        return members.of(id);
    }

    @Override
    public AbsenceReport absence() {
        return absence.report(caller.get());
    }

    @Override
    public JobRow export(ExportReminders wanted) {
        return exported.begin(wanted, caller.get());
    }

    @Override
    public JobRow exportAbsence(ExportAbsence wanted) {
        return exported.begin(wanted, caller.get());
    }
}

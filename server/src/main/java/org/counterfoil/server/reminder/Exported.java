package org.counterfoil.server.reminder;

import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.stereotype.Component;

/** What of reminders can be carried away. */
@Component
class Exported {

    private final Exports exports;
    private final ReminderExport reminders;
    private final AbsenceExport absence;

    Exported(Exports exports, ReminderExport reminders, AbsenceExport absence) {
        this.exports = exports;
        this.reminders = reminders;
        this.absence = absence;
    }

    JobRow begin(ExportReminders wanted, Caller caller) {
        return exports.begin(reminders, wanted, caller);
    }

    JobRow begin(ExportAbsence wanted, Caller caller) {
        return exports.begin(absence, wanted, caller);
    }
}

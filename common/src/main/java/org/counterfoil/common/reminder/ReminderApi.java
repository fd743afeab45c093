package org.counterfoil.common.reminder;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What a house should not forget about its members. Whom one sees: as in
 * {@link org.counterfoil.common.member.MemberApi}; only a desk is told of whoever stands there. Lists follow the books
 * within some seconds.
 */
@HttpExchange("/api/reminders")
public interface ReminderApi {

    /** Refuses: bad-request (kind, days, below, period, rows, sort, cursor). */
    @Needs(Permission.MEMBERS)
    @PostExchange("/list")
    PageOf<ReminderRow> list(@RequestBody ReminderFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. Refuses: bad-request. */
    @Needs(Permission.MEMBERS)
    @PostExchange("/count")
    int count(@RequestBody ReminderFilter filter);

    /** How many there are of each kind. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/counts")
    ReminderCounts counts();

    /** What a desk should know of a member, the most urgent first; as the books stand now. Refuses: member-unknown. */
    @Needs(Permission.CARD_READ)
    @GetExchange("/members/{id}")
    List<MemberReminder> ofMember(@PathVariable long id);

    /** How many members were last seen how long ago. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/absence")
    AbsenceReport absence();

    /**
     * Begins to write all of the filter to a file; its phones are as the list shows them.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportReminders wanted);

    /** The same of {@link #absence}. */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/absence/exports")
    JobRow exportAbsence(@RequestBody ExportAbsence wanted);
}

package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.client.shared.connection.ServerGone;
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

/** Plays what a desk is told of members: of nobody anything, until it is said. */
public final class SampleNotes implements ReminderApi {

    private final SampleServer server;
    private final Map<Long, List<MemberReminder>> notes = new TreeMap<>();
    private final List<Long> asked = new ArrayList<>();
    private SampleServer.Line line = SampleServer.Line.UP;

    SampleNotes(SampleServer server) {
        this.server = server;
    }

    /** From now on a member is noted for this. */
    public void note(long member, MemberReminder... reminders) {
        notes.put(member, List.of(reminders));
    }

    /** From now on the line does this to questions about members, whatever it does to all others. */
    public void line(SampleServer.Line state) {
        line = state;
    }

    /** Whom a desk has asked about. */
    public List<Long> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<MemberReminder> ofMember(long id) {
        asked.add(id);
        if (line != SampleServer.Line.UP) {
            throw new ServerGone(new IllegalStateException("the line is down"));
        }
        return server.ask(() -> notes.getOrDefault(id, List.of()));
    }

    @Override
    public PageOf<ReminderRow> list(ReminderFilter filter) {
        throw new UnsupportedOperationException("no list at a desk");
    }

    @Override
    public int count(ReminderFilter filter) {
        throw new UnsupportedOperationException("no list at a desk");
    }

    @Override
    public ReminderCounts counts() {
        throw new UnsupportedOperationException("no first page at a desk");
    }

    @Override
    public AbsenceReport absence() {
        throw new UnsupportedOperationException("no figures at a desk");
    }

    @Override
    public JobRow export(ExportReminders wanted) {
        throw new UnsupportedOperationException("no list at a desk");
    }

    @Override
    public JobRow exportAbsence(ExportAbsence wanted) {
        throw new UnsupportedOperationException("no figures at a desk");
    }
}

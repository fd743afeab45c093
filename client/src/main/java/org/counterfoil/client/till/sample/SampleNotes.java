package org.counterfoil.client.till.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.client.pictures.SampleJobs;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;

/** Plays what a desk is told of members: of nobody anything, until it is said; all of them were here today. */
public final class SampleNotes implements ReminderApi {

    private final OwnLine line;
    private final SampleJobs jobs;
    private final Map<Long, List<MemberReminder>> notes = new TreeMap<>();

    SampleNotes(SampleServer server, SampleJobs jobs) {
        line = new OwnLine(server);
        this.jobs = jobs;
    }

    /** From now on a member is noted for this. */
    public void note(long member, MemberReminder... reminders) {
        notes.put(member, List.of(reminders));
    }

    /** From now on the line does this to questions about members, whatever it does to all others. */
    public void line(SampleServer.Line state) {
        line.set(state);
    }

    /** Whom a desk has asked about. */
    public List<Long> asked() {
        return line.asked();
    }

    @Override
    public List<MemberReminder> ofMember(long id) {
        return line.ask(id, () -> notes.getOrDefault(id, List.of()));
    }

    @Override
    public PageOf<ReminderRow> list(ReminderFilter filter) {
        return new PageOf<>(SamplePeople.cards().stream()
                .flatMap(card -> noted(card.member().id(), filter.kind()).map(note -> row(card, note)).stream())
                .toList(), Optional.empty());
    }

    @Override
    public int count(ReminderFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public ReminderCounts counts() {
        return new ReminderCounts(Arrays.stream(ReminderKind.values()).collect(Collectors.toMap(Function.identity(),
                kind -> (int) notes.keySet().stream().filter(member -> noted(member, kind).isPresent()).count())));
    }

    @Override
    public AbsenceReport absence() {
        return new AbsenceReport(SamplePeople.TODAY, List.of());
    }

    @Override
    public JobRow export(ExportReminders wanted) {
        return jobs.add("export-reminders", Map.of(), wanted.layout(), SamplePeople.NOW);
    }

    @Override
    public JobRow exportAbsence(ExportAbsence wanted) {
        return jobs.add("export-absence", Map.of(), wanted.layout(), SamplePeople.NOW);
    }

    private Optional<MemberReminder> noted(long member, ReminderKind kind) {
        return notes.getOrDefault(member, List.of()).stream().filter(note -> note.kind() == kind).findFirst();
    }

    private static ReminderRow row(MemberCard card, MemberReminder note) {
        var member = card.member();
        var held = card.balances();
        return new ReminderRow(member.id(), member.id(), member.number(), member.name(), member.level(),
                member.maskedPhone(), member.status(), "", Optional.of(card.number()),
                Optional.of(SamplePeople.TODAY.plusDays(note.days())), false, Optional.of(SamplePeople.TODAY),
                held.principal(), held.bonus(), held.points(), new ReminderRow.Ending(note.money(), note.points()));
    }
}

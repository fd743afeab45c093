package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport;
import org.counterfoil.common.reminder.AbsenceReport.Figure;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderCounts;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.job.JobRow;

/** Plays reminders of {@link SampleMembers}, and their absence at the sample stores. */
public final class SampleReminders implements ReminderApi {

    private static final Map<ReminderKind, Integer> COUNTS = Map.of(ReminderKind.BIRTHDAY, 186,
            ReminderKind.MEMBER_ENDING, 42, ReminderKind.CARD_ENDING, 61, ReminderKind.BALANCE_LOW, 1_204,
            ReminderKind.NOT_SEEN, 10_001, ReminderKind.EXPIRING, 318);

    private final Sitting sitting;
    private final SampleMembers members;
    private final SampleStores stores;
    private final SampleJobs jobs = new SampleJobs();
    private final List<ReminderFilter> asked = new ArrayList<>();
    private final List<ExportReminders> exported = new ArrayList<>();
    private final List<ExportAbsence> absences = new ArrayList<>();

    public SampleReminders(Sitting sitting, SampleMembers members, SampleStores stores) {
        this.sitting = sitting;
        this.members = members;
        this.stores = stores;
    }

    /** What the list was narrowed by last. */
    public ReminderFilter asked() {
        return asked.getLast();
    }

    /** The lists that were to become files. */
    public List<ExportReminders> exported() {
        return List.copyOf(exported);
    }

    /** How often the absence was to become a file, and how. */
    public List<ExportAbsence> absences() {
        return List.copyOf(absences);
    }

    @Override
    public PageOf<ReminderRow> list(ReminderFilter filter) {
        asked.add(filter);
        return new PageOf<>(members.people().stream().limit(filter.period().isPresent() ? 3 : 8)
                .filter(member -> member.identity().name().startsWith(filter.text()))
                .map(member -> row(member, filter.kind())).toList(), Optional.empty());
    }

    @Override
    public int count(ReminderFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public ReminderCounts counts() {
        return new ReminderCounts(COUNTS);
    }

    @Override
    public List<MemberReminder> ofMember(long id) {
        return List.of();
    }

    @Override
    public AbsenceReport absence() {
        return new AbsenceReport(Sitting.TODAY, stores.list(StoreFilter.all(PageWanted.first(PageOf.MAX_ROWS))).rows()
                .stream().map(store -> new AbsenceReport.StoreLine(store.id(), store.number(), store.profile().name(),
                        figures(store.id())))
                .toList());
    }

    @Override
    public JobRow export(ExportReminders wanted) {
        exported.add(wanted);
        return jobs.add("export-reminders", Map.of(), wanted.layout(), Sitting.NOW);
    }

    @Override
    public JobRow exportAbsence(ExportAbsence wanted) {
        absences.add(wanted);
        return jobs.add("export-absence", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private static Map<AbsencePeriod, Figure> figures(long store) {
        var figures = new EnumMap<AbsencePeriod, Figure>(AbsencePeriod.class);
        for (var period : AbsencePeriod.values()) {
            var members = 4_120 / (store + 1) / (period.ordinal() + 1) + 7;
            figures.put(period, new Figure(members, period == AbsencePeriod.NEVER ? 0 : members * 4_315));
        }
        return figures;
    }

    private ReminderRow row(MemberDetails member, ReminderKind kind) {
        var place = member.id() - 1;
        return new ReminderRow(member.id(), member.id(), member.number(), member.identity().name(), member.level(),
                SampleMembers.masked(member.contact().phone()), member.status(), member.store(),
                members.cardsOf(member.id()).stream().map(CardOfMember::number).findFirst(), day(kind, place),
                kind == ReminderKind.BIRTHDAY && place % 3 == 1, seen(kind, place),
                kind == ReminderKind.BALANCE_LOW ? 310 * place : 128_650 / member.id(),
                kind == ReminderKind.BALANCE_LOW ? 0 : 15_800 / member.id(), 12_480 / member.id(),
                kind == ReminderKind.EXPIRING
                        ? new ReminderRow.Ending(place % 3 == 2 ? 0 : 2_000 + 500 * place,
                                place % 3 == 2 ? 320 : place % 2 * 320)
                        : ReminderRow.Ending.NOTHING);
    }

    private static Optional<LocalDate> day(ReminderKind kind, long place) {
        return switch (kind) {
            case BALANCE_LOW, NOT_SEEN -> Optional.empty();
            default -> Optional.of(Sitting.TODAY.plusDays(place));
        };
    }

    private Optional<LocalDate> seen(ReminderKind kind, long place) {
        var ago = kind == ReminderKind.NOT_SEEN ? 214 - 17 * place : 3 + 5 * place;
        return Optional.of(sitting.desk().businessDate().minusDays(ago)).filter(_ -> place != 6);
    }
}

package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.ExportTerminals;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;

/** Plays the terminals of the stores of {@link SampleStores}: 1873300001 is headquarters' own office. */
public final class SampleTerminals implements TerminalApi {

    private static final List<DeviceReport> DEVICES = List.of(
            new DeviceReport(DeviceReport.Kind.READER, DeviceReport.Way.KEYS, DeviceReport.State.UNASKED),
            new DeviceReport(DeviceReport.Kind.PRINTER, DeviceReport.Way.NETWORK, DeviceReport.State.READY),
            new DeviceReport(DeviceReport.Kind.DRAWER, DeviceReport.Way.PRINTER, DeviceReport.State.READY),
            DeviceReport.none(DeviceReport.Kind.DISPLAY),
            new DeviceReport(DeviceReport.Kind.PAD, DeviceReport.Way.SERIAL, DeviceReport.State.TROUBLE));

    private final SampleJobs jobs = new SampleJobs();
    private final List<TerminalRow> terminals = new ArrayList<>();
    private final Map<Long, TerminalBinding> bindings = new HashMap<>();
    private final Sitting sitting;
    private final StoreApi stores;
    private boolean changedMeanwhile;

    /** @param stores where the terminals stand */
    public SampleTerminals(Sitting sitting, StoreApi stores) {
        this.sitting = sitting;
        this.stores = stores;
        put("1873300001", 1, TerminalType.MERCHANT_BACK_OFFICE, sitting.name("总部", "HQ", "Trụ sở"), Optional.empty());
        put("1873500001", 2, TerminalType.STORE_BACK_OFFICE, sitting.desk().storeName(), Optional.empty());
        put("1873200001", 2, TerminalType.FRONT_DESK, sitting.name("1 号台", "Desk 1", "Quầy 1"), Optional.empty());
        put("1873200002", 2, TerminalType.FRONT_DESK, sitting.name("2 号台", "Desk 2", "Quầy 2"), Optional.empty());
        put("1873400001", 3, TerminalType.POS, sitting.name("外卖手持", "Take-away", "Mang đi"),
                Optional.of(Sitting.TODAY.minusDays(3)));
        put("1873600001", 3, TerminalType.VENDING_MACHINE, sitting.name("大厅售货机", "Lobby", "Sảnh"),
                Optional.of(Sitting.TODAY.plusYears(1)));
        put("1873900001", 1, TerminalType.MEMBER_PORTAL, sitting.name("会员门户", "Portal", "Cổng"), Optional.empty());
        close(4);
        tie(3);
    }

    /** Ties one to the machine of a store's till. */
    public void tie(long id) {
        bind(id, new TerminalBinding("NJDL-TILL-01", Sitting.NOW.minus(80, ChronoUnit.DAYS)));
    }

    void bind(long id, TerminalBinding binding) {
        bindings.put(id, binding);
        turn(id, details(id).state() == TerminalState.CLOSED);
    }

    /** Cuts it loose. */
    void unbind(long id) {
        bindings.remove(id);
        turn(id, details(id).state() == TerminalState.CLOSED);
    }

    /** From now on somebody else was faster. */
    public void changeMeanwhile() {
        changedMeanwhile = true;
    }

    /** A terminal by number; empty where there is none. */
    public Optional<TerminalRow> row(String number) {
        return terminals.stream().filter(row -> row.number().equals(number)).findFirst();
    }

    @Override
    public PageOf<TerminalRow> list(TerminalFilter filter) {
        return new PageOf<>(terminals.stream().sorted(Comparator.comparing(TerminalRow::number))
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state()))
                .filter(row -> filter.store().filter(store -> store != row.store()).isEmpty())
                .filter(row -> filter.expires().equals(DayRange.ANY)
                        || row.profile().expires().filter(day -> filter.expires().from().filter(day::isBefore).isEmpty()
                                && filter.expires().to().filter(day::isAfter).isEmpty()).isPresent())
                .toList(), Optional.empty());
    }

    @Override
    public int count(TerminalFilter filter) {
        return list(filter).rows().size();
    }

    /** The files that were asked for. */
    public SampleJobs jobs() {
        return jobs;
    }

    @Override
    public JobRow export(ExportTerminals wanted) {
        return jobs.add("export-terminals", Map.of(), wanted.layout(), Sitting.NOW);
    }

    @Override
    public TerminalRow details(long id) {
        return terminals.stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.NO_SUCH_TERMINAL).thrown());
    }

    @Override
    public TerminalRow add(AddTerminal command) {
        if (command.type() == TerminalType.MERCHANT_BACK_OFFICE && command.store() != 1) {
            throw Refusal.of(RefusalCode.TERMINAL_TYPE_ELSEWHERE, "field", "type").thrown();
        }
        var number = "1873" + command.type().digit() + "%05d".formatted(terminals.stream()
                .filter(row -> row.type() == command.type()).count() + 1);
        return keep(terminals.size() + 1L, number, command.store(), command.type(), command.profile(), false);
    }

    @Override
    public TerminalRow edit(EditTerminal command) {
        if (changedMeanwhile) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var row = details(command.terminal());
        return keep(row.id(), row.number(), row.store(), row.type(), command.profile(),
                row.state() == TerminalState.CLOSED);
    }

    @Override
    public void close(long id) {
        turn(id, true);
    }

    @Override
    public void open(long id) {
        turn(id, false);
    }

    @Override
    public void delete(long id) {
        terminals.remove(details(id));
    }

    private void put(String number, long store, TerminalType type, String alias, Optional<LocalDate> expires) {
        var grade = type.isBackOffice() ? TerminalGrade.SYSTEM : TerminalGrade.ORDINARY;
        keep(terminals.size() + 1L, number, store, type, new TerminalProfile(alias, grade, expires, ""), false);
    }

    private void turn(long id, boolean closed) {
        var row = details(id);
        keep(id, row.number(), row.store(), row.type(), row.profile(), closed);
    }

    private TerminalRow keep(long id, String number, long storeId, TerminalType type, TerminalProfile profile,
            boolean closed) {
        var store = stores.details(storeId).store();
        var expired = profile.expires().filter(day -> day.isBefore(Sitting.TODAY)).isPresent();
        var state = closed ? TerminalState.CLOSED : expired ? TerminalState.EXPIRED : TerminalState.OPEN;
        var used = type.isBackOffice() || type == TerminalType.FRONT_DESK;
        var row = new TerminalRow(id, number, storeId, store.number(), store.profile().name(), type, profile, state,
                Sitting.NOW.minus(id * 40, ChronoUnit.DAYS),
                used ? Optional.of(Sitting.NOW.minus(id * 7, ChronoUnit.MINUTES)) : Optional.empty(),
                used ? "1.0.0" : "", type == TerminalType.FRONT_DESK ? DEVICES : List.of(),
                Optional.ofNullable(bindings.get(id)), 3);
        terminals.removeIf(known -> known.id() == id);
        terminals.add(row);
        return row;
    }
}

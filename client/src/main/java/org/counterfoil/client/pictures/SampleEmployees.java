package org.counterfoil.client.pictures;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.Deletion;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.common.staff.PasswordState;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SessionView;

/** Plays the employees of a merchant: 0001 is the administrator, 0127 a cashier whose login is 'xiaowen'. */
public final class SampleEmployees implements EmployeeApi {

    /** The place in the list of who mistyped the password too often. */
    static final int LOCKED = 2;

    private static final long MISTYPED = 8;

    private final List<EmployeeDetails> people = new ArrayList<>();
    private final List<Long> sessions = new ArrayList<>(List.of(31L, 32L));
    private final SampleJobs jobs = new SampleJobs();
    private final Sitting sitting;
    private final String store;
    private boolean changedMeanwhile;

    /** @param sitting whose language the names are in */
    public SampleEmployees(Sitting sitting) {
        this.sitting = sitting;
        store = sitting.desk().storeName();
        keep(new EmployeeRow(1, "0001", Optional.empty(), sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn"),
                EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(administrator()), Optional.empty(),
                EmployeeGrade.SYSTEM, Optional.empty(), EmployeeState.IN_SERVICE));
        hire(7, "0127", Optional.of("xiaowen"), sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                EmployeeState.IN_SERVICE);
        hire(MISTYPED, "0131", Optional.empty(), sitting.name("林美", "Lin Mei", "Lâm Mỹ"), EmployeeState.IN_SERVICE);
        hire(9, "0140", Optional.of("guoqiang"), sitting.name("周国强", "Zhou Guoqiang", "Chu Quốc Cường"),
                EmployeeState.SUSPENDED);
    }

    /** The roles that can be chosen. */
    public RoleApi roles() {
        return listing(RoleApi.class, List.of(new RoleRow(5, cashier(), RoleType.FRONT_DESK, 1),
                new RoleRow(6, administrator(), RoleType.MERCHANT_ADMINISTRATOR, 1)));
    }

    /** No store can be chosen. */
    public StoreApi stores() {
        return listing(StoreApi.class, List.of());
    }

    /** The files that were asked for. */
    public SampleJobs jobs() {
        return jobs;
    }

    /** From now on somebody else was faster. */
    public void changeMeanwhile() {
        changedMeanwhile = true;
    }

    /** Somebody by staff number. */
    public EmployeeRow row(String staffNumber) {
        return people.stream().map(EmployeeDetails::employee).filter(row -> row.staffNumber().equals(staffNumber))
                .findFirst().orElseThrow();
    }

    /** What is open, of everybody alike. */
    public List<Long> sessions() {
        return sessions;
    }

    @Override
    public PageOf<EmployeeRow> list(EmployeeFilter filter) {
        return new PageOf<>(people.stream().map(EmployeeDetails::employee)
                .sorted(Comparator.comparing(EmployeeRow::staffNumber))
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state()))
                .filter(row -> filter.roles().isEmpty() || filter.roles().contains(role(row))).toList(),
                Optional.empty());
    }

    @Override
    public int count(EmployeeFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public JobRow export(ExportEmployees wanted) {
        return jobs.add("export-employees", Map.of(), wanted.layout(), Sitting.NOW);
    }

    @Override
    public EmployeeDetails details(long id) {
        return people.stream().filter(one -> one.employee().id() == id).findFirst().orElseThrow();
    }

    @Override
    public HiredEmployee add(AddEmployee command) {
        if (command.login().equals(Optional.of("xiaowen"))) {
            throw Refusal.of(RefusalCode.LOGIN_TAKEN, "field", "login").with("login", "xiaowen").thrown();
        }
        var row = new EmployeeRow(people.size() + 10L, command.staffNumber(), command.login(), command.realName(),
                EmployeeType.OPERATOR, Optional.of(cashier()), Optional.of(store),
                EmployeeGrade.ORDINARY, command.terminal(), EmployeeState.IN_SERVICE);
        return new HiredEmployee(keep(row), Optional.of(new OneTimePassword("kite-42-Moss")));
    }

    @Override
    public EmployeeDetails edit(long id, EditEmployee command) {
        if (changedMeanwhile) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        return details(id);
    }

    @Override
    public EmployeeDetails suspend(long id) {
        return set(id, EmployeeState.SUSPENDED);
    }

    @Override
    public EmployeeDetails resume(long id) {
        return set(id, EmployeeState.IN_SERVICE);
    }

    @Override
    public Deletion delete(long id) {
        set(id, EmployeeState.DELETED);
        return new Deletion(false);
    }

    @Override
    public OneTimePassword resetPassword(long id) {
        return new OneTimePassword("reed-17-Lamp");
    }

    @Override
    public List<SessionView> sessions(long id) {
        var row = details(id).employee();
        return sessions.stream().map(session -> new SessionView(session, new Operator(id, row.staffNumber(),
                row.realName(), row.type()), "1873200001", Sitting.NOW, Sitting.NOW)).toList();
    }

    @Override
    public void endSession(long id, long session) {
        sessions.remove(session);
    }

    @Override
    public void endSessions(long id) {
        sessions.clear();
    }

    private EmployeeDetails set(long id, EmployeeState state) {
        var old = details(id);
        var row = old.employee();
        people.remove(old);
        return keep(new EmployeeRow(row.id(), row.staffNumber(), row.login(), row.realName(), row.type(), row.role(),
                row.store(), row.grade(), row.terminal(), state));
    }

    private EmployeeDetails keep(EmployeeRow row) {
        var details = new EmployeeDetails(row, 3, "13800000000", Optional.of(role(row)),
                row.store().map(named -> 9L), PasswordState.OWN,
                Optional.of(Sitting.NOW.plus(Duration.ofMinutes(12))).filter(_ -> row.id() == MISTYPED));
        people.add(details);
        return details;
    }

    private void hire(long id, String number, Optional<String> login, String name, EmployeeState state) {
        keep(new EmployeeRow(id, number, login, name, EmployeeType.OPERATOR, Optional.of(cashier()),
                Optional.of(store), EmployeeGrade.ORDINARY, Optional.empty(), state));
    }

    private long role(EmployeeRow row) {
        return row.type() == EmployeeType.MERCHANT_ADMINISTRATOR ? 6 : 5;
    }

    private String cashier() {
        return sitting.name("收银员", "Cashier", "Thu ngân");
    }

    private String administrator() {
        return sitting.name("管理员", "Administrator", "Quản trị viên");
    }

    /** A door of which only the list is open. */
    private static <T> T listing(Class<T> type, List<?> rows) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> new PageOf<>(rows, Optional.empty())));
    }
}

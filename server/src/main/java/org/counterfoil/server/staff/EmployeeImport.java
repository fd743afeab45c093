package org.counterfoil.server.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Employees from a file. A role is named, a store numbered; who works for one store adds to that store alone. */
@Component
class EmployeeImport implements ImportedList {

    private static final int MOST_OFFERED = 500;
    private static final int NAME = 60;
    private static final String NUMBER = "staffNumber";
    private static final String LOGIN = "login";
    private static final String PHONE = "phone";
    private static final String ROLE = "role";
    private static final String STORE = "store";

    private final Applicants applicants;
    private final AddEmployeeHandler adding;
    private final RoleRepository roles;
    private final Places places;
    private final Leaving leaving;

    EmployeeImport(Applicants applicants, AddEmployeeHandler adding, RoleRepository roles, Places places,
            Leaving leaving) {
        this.applicants = applicants;
        this.adding = adding;
        this.roles = roles;
        this.places = places;
        this.leaving = leaving;
    }

    /** How somebody goes again. */
    @Component
    record Leaving(ManagedEmployees managed, Traces traces, DeleteEmployeeHandler handler) {}

    @Override
    public String key() {
        return "employees";
    }

    @Override
    public Permission permission() {
        return Permission.EMPLOYEES;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        var offered = roles.findAllByOrderByName().stream()
                .filter(role -> Authority.isHeadquarters(caller) || role.type() != RoleType.MERCHANT_ADMINISTRATOR)
                .map(Role::name).limit(MOST_OFFERED).toList();
        var stores = places.stores().stream()
                .filter(store -> Authority.storeOf(caller).map(own -> own == store.id()).orElse(true))
                .map(StoreFacts::code).limit(MOST_OFFERED).toList();
        return List.of(ImportColumn.code(NUMBER, true, 20, "0127"),
                ImportColumn.text("realName", true, NAME, "陈晓雯"),
                ImportColumn.text(ROLE, true, NAME, offered.stream().findFirst().orElse("")).offering(offered),
                ImportColumn.code(STORE, false, 20, stores.stream().findFirst().orElse("")).offering(stores),
                ImportColumn.text(LOGIN, false, 64, "xiaowen"), ImportColumn.code(PHONE, false, 20, "13800138000"),
                ImportColumn.code("terminal", false, 10, ""));
    }

    /** Numbers and logins are one kind of name: nobody signs in by another's. */
    @Override
    public Map<String, String> names(RowValues row) {
        var names = new HashMap<String, String>();
        row.given(NUMBER).map(Employee::plain).ifPresent(name -> names.put(NUMBER, name));
        row.given(LOGIN).map(Employee::plain).ifPresent(name -> names.put(LOGIN, name));
        row.given(PHONE).map(Personal::digits).ifPresent(phone -> names.put(PHONE, PHONE + " " + phone));
        return names;
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        return new Open(rows, caller);
    }

    @Override
    @Transactional
    public void undo(AddedRow added, Caller caller) {
        try {
            var employee = leaving.managed().seen(caller, added.id());
            if (employee.version() != added.version() || leaving.traces().has(added.id())) {
                throw Refusal.of(RefusalCode.ROW_CHANGED_SINCE).thrown();
            }
        } catch (RefusedException refused) {
            if (refused.refusal().code() == RefusalCode.EMPLOYEE_UNKNOWN) {
                return;
            }
            throw refused;
        }
        leaving.handler().delete(added.id(), caller);
    }

    /** Rows with what they name. */
    private final class Open implements OpenRows {

        private final Caller caller;
        private final Map<String, Long> roleIds;
        private final Map<String, StoreFacts> stores;
        private final Applicants.Known known;

        Open(List<RowValues> rows, Caller caller) {
            this.caller = caller;
            roleIds = roles.findByNameIn(named(rows, ROLE)).stream().collect(Collectors.toMap(Role::name, Role::id));
            stores = places.storesNumbered(named(rows, STORE));
            known = applicants.known(rows.stream().map(this::command).flatMap(Optional::stream).toList());
        }

        @Override
        public void judge(RowValues row) {
            judged(row);
        }

        @Override
        public AddedRow add(RowValues row) {
            var employee = adding.addWithoutPassword(judged(row), caller);
            return new AddedRow(employee.id(), employee.version());
        }

        private Applicants.Applicant judged(RowValues row) {
            if (!roleIds.containsKey(row.text(ROLE))) {
                throw Refusal.of(RefusalCode.ROLE_UNKNOWN, "field", ROLE).thrown();
            }
            return known.judged(command(row).orElseThrow(
                    () -> Refusal.of(RefusalCode.STORE_UNKNOWN, "field", STORE).thrown()), caller);
        }

        /** Empty where the row names what is not there. */
        private Optional<AddEmployee> command(RowValues row) {
            var role = Optional.ofNullable(roleIds.get(row.text(ROLE)));
            var store = row.given(STORE).map(number -> Optional.ofNullable(stores.get(number)).map(StoreFacts::id))
                    .orElseGet(() -> Authority.storeOf(caller));
            if (role.isEmpty() || row.given(STORE).isPresent() && store.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new AddEmployee(row.text(NUMBER), row.given(LOGIN), row.text("realName"),
                    row.text(PHONE), role.get(), store, row.given("terminal")));
        }

        private static List<String> named(List<RowValues> rows, String column) {
            return rows.stream().map(row -> row.given(column)).flatMap(Optional::stream).distinct().toList();
        }
    }
}

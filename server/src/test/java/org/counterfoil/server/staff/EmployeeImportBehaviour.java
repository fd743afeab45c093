package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.PasswordState;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Importer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employees from a file. */
abstract class EmployeeImportBehaviour {

    private static final Map<Permission, Access> SELLING = Map.of(Permission.SPEND, Access.WRITE);
    private static final String TITLES = "员工编号 *,realName,role,store,login,phone,terminal,原因";

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    private People people;
    private Importer importer;
    private String store;
    private String other;

    @BeforeEach
    void open() {
        people = People.of(houses.open());
        importer = new Importer(people.headquarters(), "employees");
        people.role("早班", RoleType.FRONT_DESK, SELLING);
        store = code(people.home());
        other = code(people.house().places().other());
    }

    @Test
    void whoIsImportedWorksOnceAPasswordIsHandedOut() {
        var checked = importer.checked(TITLES, row("007", "何平", "heping", ""), row("0301", "林美", "", "13800138000"));
        assertThat(importer.troubles(checked)).isEmpty();
        assertThat(numbers()).doesNotContain("007");

        var done = importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING);
        assertThat(done.state()).isEqualTo(ImportState.CARRIED_OUT);
        assertThat(done.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
        assertThat(numbers()).contains("007", "0301");
        assertThat(people.named("007").password()).isEqualTo(PasswordState.AWAITED);
        var desk = people.house().places().desk();
        refused(RefusalCode.SIGN_IN_FAILED, () -> people.house().signIn(desk, "007", House.PASSWORD));
        var password = people.employees().resetPassword(people.idOf("007")).password();
        assertThat(people.house().signIn(desk, "heping", password).passwordDue()).isTrue();
        assertThat(log("import-employees")).singleElement().asString().startsWith("added=2 bad=0");
        assertThat(log("add-employee")).hasSize(2);
    }

    @Test
    void everyBadRowIsToldWithItsColumn() {
        var checked = importer.checked(TITLES, row("", "何平", "", ""), row("0301", "", "", ""),
                row("no 1", "何平", "", ""), row("0012", "何平", "", ""), row("0302", "何平", "0012", ""),
                row("0303", "何平", "", "12"), "0304,何平,晚班," + store + ",,,,", "0305,何平,早班,99,,,,",
                row("0306", "x".repeat(61), "", ""), row("0307", "何平", "", ""), row("0308", "林美", "0307", ""),
                "0309,何平,早班," + store + ",,," + people.house().places().otherDesk().number() + ",老原因");

        assertThat(importer.troubles(checked)).containsExactly("2 field-missing staffNumber",
                "3 field-missing realName", "4 number-malformed staffNumber", "5 staff-number-taken staffNumber",
                "6 login-taken login", "7 phone-malformed phone", "8 role-unknown role", "9 store-unknown store",
                "10 field-too-long realName", "12 row-twice login", "13 cell-unfit terminal");
        assertThat(checked.titles()).doesNotContain("原因");
        refused(RefusalCode.IMPORT_BAD_ROWS, () -> importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING));
        var done = importer.carriedOut(checked, ImportMode.ONLY_GOOD);
        assertThat(done.counts()).isEqualTo(new ImportCounts(0, 11, 1, 0, 0));
        assertThat(numbers()).contains("0307").doesNotContain("0308");
    }

    @Test
    void ofAllOrNothingNothingIsAddedWhereARowWentBadMeanwhile() {
        var checked = importer.checked(TITLES, row("0301", "何平", "", ""), row("0302", "林美", "", ""));
        people.hire("0302", RoleType.FRONT_DESK, SELLING);

        var tried = importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING);
        assertThat(tried.state()).isEqualTo(ImportState.CHECKED);
        assertThat(tried.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(importer.troubles(tried)).containsExactly("3 staff-number-taken staffNumber");
        assertThat(numbers()).doesNotContain("0301");
        assertThat(log("import-employees")).isEmpty();

        assertThat(importer.carriedOut(tried, ImportMode.ONLY_GOOD).counts())
                .isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
        assertThat(numbers()).contains("0301");
    }

    @Test
    void ofOnlyTheGoodOnesTheOthersAreAddedWhereARowWentBadMeanwhile() {
        var checked = importer.checked(TITLES, row("0301", "何平", "", ""), row("0302", "林美", "", ""));
        people.hire("0301", RoleType.FRONT_DESK, SELLING);
        assertThat(importer.carriedOut(checked, ImportMode.ONLY_GOOD).counts())
                .isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
        assertThat(people.named("0302").employee().realName()).isEqualTo("林美");
    }

    @Test
    void undoingRemovesWhoWasNotChangedSinceAndTellsOfTheOthers() {
        var file = new String[]{TITLES, row("0301", "何平", "", ""), row("0302", "林美", "", ""),
                row("0303", "周强", "", "")};
        var done = importer.carriedOut(importer.checked(file), ImportMode.ONLY_GOOD);
        var changed = people.named("0302");
        people.employees().edit(changed.employee().id(), new EditEmployee(changed.version(), Optional.empty(), "林小美",
                "", changed.role().orElseThrow(), changed.store(), Optional.empty()));
        people.employees().delete(people.idOf("0303"));

        var undone = importer.undone(done);
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.counts()).isEqualTo(new ImportCounts(0, 0, 0, 2, 1));
        assertThat(importer.troubles(undone)).containsExactly("3 row-changed-since -");
        assertThat(numbers()).contains("0302").doesNotContain("0301", "0303");
        assertThat(log("undo-import-employees")).singleElement().asString().startsWith("undone=2 kept=1");
        refused(RefusalCode.IMPORT_DONE_BEFORE, () -> importer.checked(file));
    }

    @Test
    void whoWorksForOneStoreAddsToThatStoreAlone() {
        var grants = Map.of(Permission.EMPLOYEES, Access.WRITE, Permission.IMPORT, Access.WRITE, Permission.SPEND,
                Access.WRITE);
        var manager = new Importer(people.working("0400", RoleType.STORE_MANAGER, grants), "employees");
        var checked = manager.checked(TITLES, row("0301", "何平", "", ""), "0302,林美,早班," + other + ",,,,",
                "0303,周强,早班,,,,,");
        assertThat(manager.troubles(checked)).containsExactly("3 not-permitted -");
        manager.carriedOut(checked, ImportMode.ONLY_GOOD);
        assertThat(people.named("0303").store()).contains(people.home());
        assertThat(manager.api().form("employees").columns().get(3).choices()).containsExactly(store);
        var seeing = people.working("0401", RoleType.STORE_MANAGER,
                Map.of(Permission.EMPLOYEES, Access.READ, Permission.IMPORT, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> seeing.api(ImportApi.class).form("employees"));
    }

    private String row(String number, String name, String login, String phone) {
        return String.join(",", number, name, "早班", store, login, phone, "", "");
    }

    private List<String> numbers() {
        return people.employees().list(EmployeeFilter.all(200)).rows().stream().map(EmployeeRow::staffNumber).toList();
    }

    private String code(long id) {
        return jdbc.sql("select code from store where id = ?").param(id).query(String.class).single();
    }

    private List<String> log(String action) {
        return jdbc.sql("select value_after from operator_log where merchant_id = ? and action = ?")
                .param(people.house().merchant()).param(action).query(String.class).list();
    }
}

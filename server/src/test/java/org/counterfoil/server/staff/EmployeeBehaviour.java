package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.common.staff.PasswordState;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adding, changing, suspending and deleting people, over HTTP. */
abstract class EmployeeBehaviour {

    private static final Map<Permission, Access> SELLING = Map.of(Permission.SPEND, Access.WRITE);

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNewcomerSignsInWithAOneTimePasswordAndChangesIt() {
        var people = People.of(houses.open());
        var desk = people.house().places().desk();
        var newcomer = people.hire("0200", RoleType.FRONT_DESK, Map.of(Permission.PRODUCTS, Access.READ));
        var password = newcomer.password().orElseThrow().password();

        var first = people.house().signIn(desk, "0200", password);
        assertThat(first.passwordDue()).isTrue();
        assertThat(people.named("0200").password()).isEqualTo(PasswordState.ONE_TIME);
        assertThat(first.grants()).isEmpty();
        var line = people.house().with(first.token());
        refused(RefusalCode.PASSWORD_CHANGE_NEEDED, () -> line.catalog().search(""));

        var changed = people.enter(newcomer, desk);
        assertThat(changed.sessions().current().passwordDue()).isFalse();
        changed.catalog().search("");
        assertThat(people.named("0200").password()).isEqualTo(PasswordState.OWN);
        assertThat(people.house().signIn(desk, "0200", House.PASSWORD).passwordDue()).isFalse();
        refused(RefusalCode.SIGN_IN_FAILED, () -> people.house().signIn(desk, "0200", password));
        assertThat(new OneTimePassword(password).toString()).doesNotContain(password);
    }

    @Test
    void whatOneIsFollowsFromTheRole() {
        var people = People.of(houses.open());
        var home = Optional.of(people.home());
        var administrators = people.role("a", RoleType.MERCHANT_ADMINISTRATOR, SELLING);
        var managers = people.role("m", RoleType.STORE_MANAGER, SELLING);
        assertThat(people.hire("A2", administrators, Optional.empty()).employee().employee().type())
                .isEqualTo(EmployeeType.MERCHANT_ADMINISTRATOR);
        assertThat(people.hire("M2", managers, home).employee().employee().type())
                .isEqualTo(EmployeeType.STORE_MANAGER);
        assertThat(people.hire("0200", RoleType.FRONT_DESK, SELLING).employee().employee().type())
                .isEqualTo(EmployeeType.OPERATOR);
        var store = refused(RefusalCode.BAD_REQUEST, () -> people.hire("M3", managers, Optional.empty()));
        assertThat(store.arguments()).containsEntry("field", "store");
        refused(RefusalCode.BAD_REQUEST, () -> people.hire("A3", administrators, home));
        refused(RefusalCode.BAD_REQUEST, () -> people.hire("M3", managers, Optional.of(1L)));
    }

    @Test
    void employeesAreFoundByPagesAndByWhatIsKnownOfThem() {
        var people = People.of(houses.open());
        var role = people.role("早班", RoleType.FRONT_DESK, SELLING);
        for (var number = 201; number <= 205; number++) {
            people.hire("0" + number, role, Optional.of(people.house().places().other()));
        }
        var api = people.employees();
        var first = api.list(found("02", Set.of(), Optional.empty(), PageWanted.first(3)));
        var second = api.list(found("02", Set.of(), Optional.empty(),
                PageWanted.first(3).after(first.next().orElseThrow())));
        assertThat(numbers(first.rows())).containsExactly("0201", "0202", "0203");
        assertThat(numbers(second.rows())).containsExactly("0204", "0205");
        assertThat(second.next()).isEmpty();
        assertThat(api.count(found("02", Set.of(), Optional.empty(), PageWanted.first(3)))).isEqualTo(5);
        assertThat(first.rows().getFirst()).isEqualTo(new EmployeeRow(first.rows().getFirst().id(), "0201",
                Optional.empty(), "何平", EmployeeType.OPERATOR, Optional.of("早班"), Optional.of("福田店"),
                EmployeeGrade.ORDINARY, Optional.empty(), EmployeeState.IN_SERVICE));
        api.suspend(first.rows().getFirst().id());
        assertThat(numbers(api.list(found("", Set.of(EmployeeState.SUSPENDED), Optional.empty(),
                PageWanted.first(9))).rows())).containsExactly("0201");
        assertThat(numbers(api.list(found("login00", Set.of(), Optional.empty(), PageWanted.first(9))).rows()))
                .containsExactly("0012");
        assertThat(numbers(api.list(found("", Set.of(), Optional.of(people.home()), PageWanted.first(9))).rows()))
                .containsExactly("0012", "M1");
    }

    @Test
    void anyOfSeveralStoresAndRolesNarrows() {
        var people = People.of(houses.open());
        var other = people.house().places().other();
        var early = people.role("早班", RoleType.FRONT_DESK, SELLING);
        var late = people.role("晚班", RoleType.FRONT_DESK, SELLING);
        people.hire("0201", early, Optional.of(other));
        people.hire("0202", late, Optional.of(other));
        people.hire("0203", late, Optional.of(people.home()));
        assertThat(numbers(narrowed(people, Set.of(), Set.of(early.role().id(), late.role().id()))))
                .containsExactly("0201", "0202", "0203");
        assertThat(numbers(narrowed(people, Set.of(other), Set.of(late.role().id())))).containsExactly("0202");
        assertThat(numbers(narrowed(people, Set.of(other, people.home()), Set.of())))
                .containsExactly("0012", "0201", "0202", "0203", "M1");
    }

    @Test
    void theListIsCarriedAwayAsAFileInTheWordsOfTheReader() throws IOException {
        var people = People.of(houses.open());
        var layout = new ExportLayout(FileFormat.CSV, "people",
                Stream.of("number", "type", "store", "terminal", "state")
                        .map(key -> new ExportLayout.Column(key, key)).toList(),
                Map.of("type.operator", "店员", "whole-merchant", "全商户", "any-terminal", "不限"));
        var wanted = new ExportEmployees(EmployeeFilter.all(1), layout);
        var jobs = people.headquarters().api(JobApi.class);
        var job = Jobs.ended(jobs, people.employees().export(wanted).id());
        assertThat(jobs.download(job.id()).getBody().getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly("\uFEFFnumber,type,store,terminal,state", "0012,店员,南山店,不限,in-service",
                        "A1,merchant-administrator,全商户,不限,in-service",
                        "M1,store-manager,南山店,不限,in-service");
        var seeing = people.house().operatorWith(Map.of(Permission.EMPLOYEES, Access.WRITE)).api(EmployeeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> seeing.export(wanted));
    }

    @Test
    void whoIsSuspendedIsOutAtOnceUntilResumed() {
        var people = People.of(houses.open());
        var cashier = people.house().cashier();
        var id = people.idOf("0012");
        assertThat(people.employees().suspend(id).employee().state()).isEqualTo(EmployeeState.SUSPENDED);
        refused(RefusalCode.EMPLOYEE_SUSPENDED, () -> cashier.sessions().current());
        refused(RefusalCode.EMPLOYEE_SUSPENDED, people.house()::cashier);
        assertThat(people.employees().resume(id).employee().state()).isEqualTo(EmployeeState.IN_SERVICE);
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
        people.house().cashier();
    }

    @Test
    void whoNeverDidAnythingIsDeletedForGood() {
        var people = People.of(houses.open());
        var newcomer = people.hire("0200", RoleType.FRONT_DESK, SELLING).employee().employee().id();
        refused(RefusalCode.SIGN_IN_FAILED,
                () -> people.house().signIn(people.house().places().desk(), "0200", "wrong password"));
        assertThat(people.employees().delete(newcomer).forGood()).isTrue();
        refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> people.employees().details(newcomer));
        people.employees().add(People.command("0200", people.named("0012").role().orElseThrow(),
                Optional.of(people.home())));
    }

    @Test
    void whoLeftATraceIsOnlyMarkedAndTheNameStays() {
        var people = People.of(houses.open());
        var cashier = people.house().cashier();
        var id = people.idOf("0012");
        assertThat(people.employees().delete(id).forGood()).isFalse();
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
        refused(RefusalCode.SIGN_IN_FAILED, people.house()::cashier);
        assertThat(people.employees().details(id).employee().state()).isEqualTo(EmployeeState.DELETED);
        assertThat(numbers(people.employees().list(EmployeeFilter.all(50)).rows())).doesNotContain("0012");
        refused(RefusalCode.EMPLOYEE_DELETED, () -> people.employees().resume(id));
        refused(RefusalCode.STAFF_NUMBER_TAKEN, () -> people.hire("0012", RoleType.FRONT_DESK, SELLING));
    }

    @Test
    void aNameInTheBooksIsATraceToo() {
        var people = People.of(houses.open());
        var hired = people.hire("0200", RoleType.FRONT_DESK, SELLING).employee().employee().id();
        people.house().run(() -> jdbc.sql("""
                insert into operator_log (id, merchant_id, version, at, employee_id, store_id, terminal_id, address,
                    module, action, subject, value_before, value_after)
                values (?, ?, 0, current_timestamp, ?, 1, 1, '', '', '', '', '', '')""").param(-hired)
                .param(people.house().merchant()).param(hired).update());
        assertThat(people.employees().delete(hired).forGood()).isFalse();
    }

    @Test
    void aForgottenPasswordIsResetWhichEndsSessionsAndTheLock() {
        var people = People.of(houses.open());
        var house = people.house();
        var cashier = house.cashier();
        for (var tries = 0; tries < 3; tries++) {
            refused(RefusalCode.SIGN_IN_FAILED, () -> house.signIn(house.places().office(), "0012", "wrong"));
        }
        var fresh = people.employees().resetPassword(people.idOf("0012")).password();
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
        var left = refused(RefusalCode.SIGN_IN_FAILED, house::cashier);
        assertThat(left.arguments()).containsEntry("left", "4");
        house.manager();
        assertThat(house.signIn(house.places().desk(), "0012", fresh).passwordDue()).isTrue();
    }

    @Test
    void sessionsOfAnEmployeeAreSeenAndEnded() {
        var people = People.of(houses.open());
        var first = people.house().cashier();
        var second = people.house().cashier();
        var id = people.idOf("0012");
        var seen = people.employees().sessions(id);
        assertThat(seen).hasSize(2).allSatisfy(open -> assertThat(open.operator().staffNumber()).isEqualTo("0012"));

        people.employees().endSession(people.idOf("M1"), seen.getFirst().id());
        assertThat(people.employees().sessions(id)).hasSize(2);
        people.employees().endSession(id, seen.getFirst().id());
        assertThat(people.employees().sessions(id)).hasSize(1);
        people.employees().endSessions(id);
        refused(RefusalCode.SESSION_EXPIRED, () -> first.sessions().current());
        refused(RefusalCode.SESSION_EXPIRED, () -> second.sessions().current());
    }

    @Test
    void whoIsBoundToOneTerminalStandsAtNoOther() {
        var people = People.of(houses.open());
        var house = people.house();
        var role = people.role("早班", RoleType.FRONT_DESK, SELLING).role().id();
        refused(RefusalCode.BAD_REQUEST, () -> people.employees().add(new AddEmployee("0200", Optional.empty(), "何平",
                "", role, Optional.of(people.home()), Optional.of(house.places().otherDesk().number()))));
        var bound = people.employees().add(new AddEmployee("0200", Optional.empty(), "何平", "", role,
                Optional.of(people.home()), Optional.of(house.places().desk().number())));
        assertThat(bound.employee().employee().terminal()).contains(house.places().desk().number());
        var line = people.enter(bound, house.places().desk());

        var now = people.named("0200");
        people.employees().edit(now.employee().id(), new EditEmployee(now.version(), Optional.empty(), "何平", "", role,
                Optional.of(house.places().other()), Optional.of(house.places().otherDesk().number())));
        refused(RefusalCode.NOT_PERMITTED, () -> line.sessions().current());
        refused(RefusalCode.NOT_PERMITTED, () -> house.signIn(house.places().desk(), "0200", House.PASSWORD));
        house.signIn(house.places().otherDesk(), "0200", House.PASSWORD);
    }

    @Test
    void noTwoPeopleAreKnownByOneName() {
        var people = People.of(houses.open());
        var role = people.named("0012").role().orElseThrow();
        refused(RefusalCode.STAFF_NUMBER_TAKEN, () -> people.employees().add(add("0012", "", "", role, people)));
        refused(RefusalCode.STAFF_NUMBER_TAKEN, () -> people.employees().add(add("LOGIN0012", "", "", role, people)));
        refused(RefusalCode.LOGIN_TAKEN, () -> people.employees().add(add("0200", "Login0012", "", role, people)));
        refused(RefusalCode.LOGIN_TAKEN, () -> people.employees().add(add("0200", "0012", "", role, people)));
        var hired = people.employees().add(add("0200", " HePing ", "", role, people)).employee();
        assertThat(hired.employee().login()).contains("heping");
        assertThat(people.employees().edit(hired.employee().id(), People.asIs(hired)).employee())
                .isEqualTo(hired.employee());
    }

    @Test
    void aMalformedFieldIsNamed() {
        var people = People.of(houses.open());
        var role = people.named("0012").role().orElseThrow();
        assertThat(fieldOf(RefusalCode.NUMBER_MALFORMED,
                () -> people.employees().add(add("no 1", "", "", role, people))))
                .isEqualTo("staffNumber");
        assertThat(fieldOf(RefusalCode.BAD_REQUEST,
                () -> people.employees().add(add("0200", "ab", "", role, people))))
                .isEqualTo("login");
        assertThat(fieldOf(RefusalCode.PHONE_MALFORMED,
                () -> people.employees().add(add("0200", "", "12", role, people))))
                .isEqualTo("phone");
    }

    @Test
    void anOperatorOfAHandheldHasNoPasswordAndCantBeSuspended() {
        var people = People.of(houses.open());
        var hired = people.hire("01", RoleType.POS, SELLING);
        assertThat(hired.password()).isEmpty();
        var id = hired.employee().employee().id();
        refused(RefusalCode.POS_OPERATOR, () -> people.employees().suspend(id));
        refused(RefusalCode.POS_OPERATOR, () -> people.employees().resetPassword(id));
        refused(RefusalCode.SIGN_IN_FAILED,
                () -> people.house().signIn(people.house().places().desk(), "01", House.PASSWORD));
        assertThat(people.employees().delete(id).forGood()).isTrue();
    }

    @Test
    void anEditHoldsFromTheNextCallOnAndAnOlderOneIsRefused() {
        var people = People.of(houses.open());
        var now = people.named("0012");
        var edited = people.employees().edit(now.employee().id(), new EditEmployee(now.version(), Optional.empty(),
                " 林大满 ", "+86 138-0013-8000", now.role().orElseThrow(), now.store(), Optional.empty()));
        assertThat(edited.employee().realName()).isEqualTo("林大满");
        assertThat(edited.phone()).isEqualTo("8613800138000");
        assertThat(edited.employee().login()).isEmpty();
        assertThat(people.house().cashier().sessions().current().operator().realName()).isEqualTo("林大满");
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> people.employees().edit(now.employee().id(), People.asIs(now)));
    }

    @Test
    void theOperatorLogTellsEveryChangeWithBeforeAndAfter() {
        var people = People.of(houses.open());
        var hired = people.hire("0200", RoleType.FRONT_DESK, SELLING).employee();
        var id = hired.employee().id();
        var edit = People.asIs(hired);
        people.employees().edit(id, new EditEmployee(edit.version(), Optional.of("heping"), edit.realName(), "",
                edit.role(), edit.store(), Optional.empty()));
        people.employees().suspend(id);
        people.employees().resume(id);
        people.employees().resetPassword(id);
        people.employees().endSessions(id);
        people.employees().delete(id);
        var home = jdbc.sql("select code from store where id = ?").param(people.home()).query(String.class).single();
        var before = "name=何平, login=, phone=, role=role of 0200, store=" + home + ", terminal=";
        var after = before.replace("login=", "login=heping");
        assertThat(jdbc.sql("""
                select concat(action, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and subject = '0200' order by id""").param(people.house().merchant())
                .query(String.class).list()).isEqualTo(List.of("add-employee||" + before,
                        "edit-employee|" + before + "|" + after,
                        "suspend|IN_SERVICE|SUSPENDED, sessions ended: 0", "resume|SUSPENDED|IN_SERVICE",
                        "reset-password||sessions ended: 0", "end-sessions||sessions ended: 0",
                        "delete-employee|IN_SERVICE, " + after + "|"));
    }

    @Test
    void aTerminalThatSomebodyIsBoundToStaysUntilHeIsGone() {
        var people = People.of(houses.open());
        var terminals = people.headquarters().api(TerminalApi.class);
        var kiosk = terminals.add(new AddTerminal(people.home(), TerminalType.FRONT_DESK, TerminalProfile.of("外卖台")));
        var role = people.role("外卖", RoleType.FRONT_DESK, SELLING).role().id();
        var bound = people.employees().add(new AddEmployee("0300", Optional.empty(), "何平", "", role,
                Optional.of(people.home()), Optional.of(kiosk.number()))).employee().employee().id();
        refused(RefusalCode.TERMINAL_USED, () -> terminals.delete(kiosk.id()));
        people.employees().delete(bound);
        terminals.delete(kiosk.id());
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> terminals.details(kiosk.id()));
    }

    private static AddEmployee add(String number, String login, String phone, long role, People people) {
        return new AddEmployee(number, Optional.of(login).filter(name -> !name.isEmpty()), "何平", phone, role,
                Optional.of(people.home()), Optional.empty());
    }

    private static String fieldOf(RefusalCode code, ThrowingCallable call) {
        return refused(code, call).arguments().get("field");
    }

    private static EmployeeFilter found(String text, Set<EmployeeState> states, Optional<Long> store,
            PageWanted page) {
        return new EmployeeFilter(text, Set.of(), states, store.map(Set::of).orElse(Set.of()), Set.of(), page);
    }

    private static List<EmployeeRow> narrowed(People people, Set<Long> stores, Set<Long> roles) {
        return people.employees()
                .list(new EmployeeFilter("", Set.of(), Set.of(), stores, roles, PageWanted.first(9))).rows();
    }

    private static List<String> numbers(List<EmployeeRow> rows) {
        return rows.stream().map(EmployeeRow::staffNumber).toList();
    }
}

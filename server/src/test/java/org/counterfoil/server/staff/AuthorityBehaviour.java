package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who manages whom, over HTTP. */
abstract class AuthorityBehaviour {

    private static final Map<Permission, Access> MANAGING = Map.of(Permission.EMPLOYEES, Access.WRITE);

    @Autowired
    private Houses houses;
    @Autowired
    private SuspendEmployeeHandler suspend;
    @Autowired
    private DeleteEmployeeHandler delete;

    @Test
    void aManagerManagesThePeopleOfTheOwnStoreAlone() {
        var house = houses.open();
        var people = People.of(house);
        var role = people.role("早班", RoleType.FRONT_DESK, Map.of(Permission.SPEND, Access.WRITE));
        var foreign = people.hire("0300", role, Optional.of(house.places().other())).employee();
        var manager = house.manager().api(EmployeeApi.class);

        assertThat(manager.list(EmployeeFilter.all(50)).rows()).extracting(EmployeeRow::staffNumber)
                .containsExactly("0012", "M1");
        assertThat(
                manager.list(new EmployeeFilter("", Set.of(), Set.of(), Set.of(foreign.store().orElseThrow()), Set.of(),
                        PageWanted.first(50))).rows())
                .isEmpty();
        for (var id : new long[]{foreign.employee().id(), people.idOf("A1")}) {
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.details(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.edit(id, People.asIs(foreign)));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.suspend(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.resume(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.delete(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.resetPassword(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.sessions(id));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.endSession(id, 1));
            refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> manager.endSessions(id));
        }
        var own = manager.add(People.command("0201", role.role().id(), Optional.of(house.places().store())));
        assertThat(manager.suspend(own.employee().employee().id()).employee().state())
                .isEqualTo(EmployeeState.SUSPENDED);
    }

    @Test
    void aManagerHiresAndMovesNobodyOutOfTheOwnStore() {
        var house = houses.open();
        var people = People.of(house);
        var manager = house.manager().api(EmployeeApi.class);
        var operators = people.named("0012");
        var administrators = people.named("A1").role().orElseThrow();
        refused(RefusalCode.NOT_PERMITTED, () -> manager.add(People.command("0201", operators.role().orElseThrow(),
                Optional.of(house.places().other()))));
        refused(RefusalCode.ROLE_UNKNOWN,
                () -> manager.add(People.command("0201", administrators, Optional.empty())));
        var edit = People.asIs(operators);
        refused(RefusalCode.NOT_PERMITTED, () -> manager.edit(operators.employee().id(), new EditEmployee(
                edit.version(), edit.login(), edit.realName(), "", edit.role(), Optional.of(house.places().other()),
                Optional.empty())));
        refused(RefusalCode.ROLE_UNKNOWN, () -> manager.edit(operators.employee().id(), new EditEmployee(
                edit.version(), edit.login(), edit.realName(), "", administrators, Optional.empty(),
                Optional.empty())));
    }

    @Test
    void whomHeadquartersPlacedAtAStoreItAloneManages() {
        var people = People.of(houses.open());
        var second = people.working("M2", RoleType.STORE_MANAGER, people.everything()).api(EmployeeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> second.suspend(people.idOf("M1")));
        people.employees().suspend(people.idOf("M1"));
    }

    @Test
    void anotherMerchantSeesNobody() {
        var id = People.of(houses.open()).idOf("0012");
        var others = People.of(houses.open());
        assertThat(others.employees().list(EmployeeFilter.all(200)).rows()).noneMatch(row -> row.id() == id);
        refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> others.employees().details(id));
        refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> others.employees().suspend(id));
        refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> others.employees().delete(id));
        refused(RefusalCode.EMPLOYEE_UNKNOWN, () -> others.employees().sessions(id));
    }

    @Test
    void nobodyEndsOrWeakensHimself() {
        var people = People.of(houses.open());
        var own = people.named("A1");
        var id = own.employee().id();
        refused(RefusalCode.OWN_ACCOUNT, () -> people.employees().suspend(id));
        refused(RefusalCode.OWN_ACCOUNT, () -> people.employees().delete(id));
        refused(RefusalCode.OWN_ACCOUNT, () -> people.employees().resetPassword(id));
        var weaker = people.role("weaker", RoleType.MERCHANT_ADMINISTRATOR, MANAGING).role().id();
        refused(RefusalCode.OWN_ACCOUNT, () -> people.employees().edit(id, new EditEmployee(own.version(),
                own.employee().login(), "林小满", "", weaker, Optional.empty(), Optional.empty())));
        assertThat(people.employees().edit(id, new EditEmployee(own.version(), own.employee().login(), "林满", "",
                own.role().orElseThrow(), Optional.empty(), Optional.empty())).employee().realName()).isEqualTo("林满");
    }

    @Test
    void nobodyGetsAtWhoHoldsMore() {
        var people = People.of(houses.open());
        var limited = people.working("A2", RoleType.MERCHANT_ADMINISTRATOR, MANAGING).api(EmployeeApi.class);
        var strongest = people.named("A1");
        var id = strongest.employee().id();
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.resetPassword(id));
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.suspend(id));
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.delete(id));
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.endSessions(id));
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.edit(id, People.asIs(strongest)));
        refused(RefusalCode.MORE_THAN_OWN,
                () -> limited.add(People.command("A3", strongest.role().orElseThrow(), Optional.empty())));
    }

    @Test
    void theLastAdministratorInServiceStays() {
        var house = houses.open();
        var people = People.of(house);
        var second = people.hire("A2", RoleType.MERCHANT_ADMINISTRATOR, people.everything()).employee().employee();
        var first = house.administrator();
        var stale = new Caller(1, first.merchant(), first.store(), first.terminal(),
                new Operator(second.id(), "A2", "何平", second.type()), first.grants(), 1, "127.0.0.1", false,
                first.licence());
        people.employees().suspend(second.id());

        refused(RefusalCode.LAST_ADMINISTRATOR, () -> house.run(() -> suspend.suspend(first.operator().id(), stale)));
        refused(RefusalCode.LAST_ADMINISTRATOR, () -> house.run(() -> delete.delete(first.operator().id(), stale)));
        people.employees().resume(second.id());
        house.run(() -> suspend.suspend(first.operator().id(), stale));
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        var people = People.of(houses.open());
        var reader = people.working("M2", RoleType.STORE_MANAGER, Map.of(Permission.EMPLOYEES, Access.READ))
                .api(EmployeeApi.class);
        var id = people.idOf("0012");
        assertThat(reader.details(id).employee().staffNumber()).isEqualTo("0012");
        refused(RefusalCode.NOT_PERMITTED, () -> reader.suspend(id));
        refused(RefusalCode.NOT_PERMITTED, () -> reader.resetPassword(id));
    }
}

package org.counterfoil.server.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.PermissionGroup;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;

/** Roles and employees of a house, made through the doors of headquarters. */
record People(House house, Line headquarters) {

    static People of(House house) {
        return new People(house, house.headquarters());
    }

    RoleApi roles() {
        return headquarters.api(RoleApi.class);
    }

    EmployeeApi employees() {
        return headquarters.api(EmployeeApi.class);
    }

    /** Everything that can be granted. */
    Map<Permission, Access> everything() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        roles().permissions().stream().flatMap(group -> group.permissions().stream())
                .map(PermissionGroup.Leaf::permission).forEach(permission -> grants.put(permission, Access.WRITE));
        return grants;
    }

    RoleDetails role(String name, RoleType type, Map<Permission, Access> grants) {
        return roles().add(new AddRole(name, type, grants));
    }

    /** Someone of the first store with a role of its own that allows this. */
    HiredEmployee hire(String number, RoleType type, Map<Permission, Access> grants) {
        var store = type == RoleType.MERCHANT_ADMINISTRATOR ? Optional.<Long>empty() : Optional.of(home());
        return hire(number, role("role of " + number, type, grants), store);
    }

    HiredEmployee hire(String number, RoleDetails role, Optional<Long> store) {
        return employees().add(command(number, role.role().id(), store));
    }

    static AddEmployee command(String number, long role, Optional<Long> store) {
        return new AddEmployee(number, Optional.empty(), "何平", "", role, store, Optional.empty());
    }

    /** Signs in for the first time, changes the password to everybody's, and goes on working. */
    Line enter(HiredEmployee newcomer, TerminalFacts terminal) {
        var password = newcomer.password().orElseThrow().password();
        var line = house.with(house.signIn(terminal, newcomer.employee().employee().staffNumber(), password).token());
        line.api(PasswordApi.class).change(new ChangePassword(password, House.PASSWORD));
        return line;
    }

    /** A hired employee at work. */
    Line working(String number, RoleType type, Map<Permission, Access> grants) {
        return enter(hire(number, type, grants), type == RoleType.MERCHANT_ADMINISTRATOR
                ? house.places().office()
                : house.places().desk());
    }

    /** By the staff number, as headquarters sees it. */
    EmployeeDetails named(String number) {
        var found = employees().list(EmployeeFilter.all(200)).rows().stream()
                .filter(row -> row.staffNumber().equals(number)).findFirst().orElseThrow();
        return employees().details(found.id());
    }

    long idOf(String number) {
        return named(number).employee().id();
    }

    /** An edit that changes nothing. */
    static EditEmployee asIs(EmployeeDetails now) {
        return new EditEmployee(now.version(), now.employee().login(), now.employee().realName(), now.phone(),
                now.role().orElseThrow(), now.store(), now.employee().terminal());
    }

    long home() {
        return house.places().store();
    }
}

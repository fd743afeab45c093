package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.CopyRole;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.PermissionGroup;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles and the permission tree, over HTTP. */
abstract class RoleBehaviour {

    private static final Map<Permission, Access> SELLING = Map.of(Permission.SPEND, Access.WRITE,
            Permission.TRANSACTIONS, Access.READ);

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aRoleIsAddedLookedAtChangedAndCopied() {
        var roles = People.of(houses.open()).roles();
        var added = roles.add(new AddRole(" 早班 ", RoleType.FRONT_DESK, SELLING));
        assertThat(added.role()).isEqualTo(new RoleRow(added.role().id(), "早班", RoleType.FRONT_DESK, 0));
        assertThat(roles.details(added.role().id())).isEqualTo(added);

        var changed = roles.edit(added.role().id(), new EditRole(added.version(), "晚班",
                Map.of(Permission.SPEND, Access.READ, Permission.VOID, Access.HIDDEN)));
        assertThat(changed.role().name()).isEqualTo("晚班");
        assertThat(changed.grants()).containsExactly(Map.entry(Permission.SPEND, Access.READ));

        var copy = roles.copy(added.role().id(), new CopyRole("夜班"));
        assertThat(copy.grants()).isEqualTo(changed.grants());
        assertThat(copy.role().type()).isEqualTo(RoleType.FRONT_DESK);
    }

    @Test
    void rolesAreListedPageByPageByNameAndType() {
        var people = People.of(houses.open());
        for (var number = 1; number <= 5; number++) {
            people.role("pos " + number, RoleType.POS, Map.of());
        }
        var first = people.roles().list(new RoleFilter("pos", Set.of(RoleType.POS), PageWanted.first(3)));
        var second = people.roles().list(new RoleFilter("pos", Set.of(RoleType.POS),
                PageWanted.first(3).after(first.next().orElseThrow())));
        assertThat(first.rows()).extracting(RoleRow::name).containsExactly("pos 1", "pos 2", "pos 3");
        assertThat(second.rows()).extracting(RoleRow::name).containsExactly("pos 4", "pos 5");
        assertThat(people.roles().list(new RoleFilter("_os", Set.of(), PageWanted.first(9))).rows()).isEmpty();
    }

    @Test
    void theTreeIsWhatRemoteMethodsDeclareAndNothingElse() {
        var groups = People.of(houses.open()).roles().permissions();
        var leaves = groups.stream().flatMap(group -> group.permissions().stream()).toList();
        assertThat(leaves).extracting(PermissionGroup.Leaf::permission).doesNotHaveDuplicates();
        var missing = EnumSet.complementOf(EnumSet.copyOf(leaves.stream().map(PermissionGroup.Leaf::permission)
                .collect(Collectors.toSet())));
        assertThat(missing).containsExactlyInAnyOrder(Permission.SIGNED_IN, Permission.MERCHANTS, Permission.BACKUP,
                Permission.SYSTEM, Permission.METRICS);
        assertThat(group(groups, "value")).contains(new PermissionGroup.Leaf(Permission.RECHARGE, true, true),
                new PermissionGroup.Leaf(Permission.VOID, false, true));
        assertThat(group(groups, "issuing")).contains(new PermissionGroup.Leaf(Permission.IDENTITY_CHECK, false, true));
        assertThat(group(groups, "staff")).extracting(PermissionGroup.Leaf::permission)
                .containsExactly(Permission.SESSIONS, Permission.EMPLOYEES, Permission.ROLES,
                        Permission.OPERATOR_LOG);
    }

    @Test
    void whatStandsInNoTreeIsNeitherGrantedNorLost() {
        var people = People.of(houses.open());
        refused(RefusalCode.BAD_REQUEST,
                () -> people.role("server", RoleType.FRONT_DESK, Map.of(Permission.METRICS, Access.READ)));
        var cashier = role(people, "all of OPERATOR");
        assertThat(cashier.grants()).doesNotContainKey(Permission.METRICS);
        people.roles().edit(cashier.role().id(), new EditRole(cashier.version(), "收银", Map.of()));
        assertThat(jdbc.sql("select grants from staff_role where id = ?").param(cashier.role().id())
                .query(String.class).single()).isEqualTo("SIGNED_IN=WRITE,METRICS=WRITE");
    }

    @Test
    void noTwoRolesHaveOneName() {
        var people = People.of(houses.open());
        var first = people.role("早班", RoleType.FRONT_DESK, SELLING);
        var second = people.role("晚班", RoleType.FRONT_DESK, SELLING);
        refused(RefusalCode.ROLE_NAME_TAKEN, () -> people.role("早班", RoleType.POS, SELLING));
        refused(RefusalCode.ROLE_NAME_TAKEN, () -> people.roles().copy(first.role().id(), new CopyRole("晚班")));
        refused(RefusalCode.ROLE_NAME_TAKEN, () -> people.roles().edit(second.role().id(),
                new EditRole(second.version(), "早班", SELLING)));
        refused(RefusalCode.BAD_REQUEST, () -> people.role(" ", RoleType.POS, SELLING));
    }

    @Test
    void whoLookedAtAnOlderRoleLooksAgain() {
        var people = People.of(houses.open());
        var seen = people.role("早班", RoleType.FRONT_DESK, SELLING);
        people.roles().edit(seen.role().id(), new EditRole(seen.version(), "晚班", SELLING));
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> people.roles().edit(seen.role().id(), new EditRole(seen.version(), "夜班", SELLING)));
    }

    @Test
    void aRoleGoesOnceNobodyHoldsIt() {
        var people = People.of(houses.open());
        var role = people.role("早班", RoleType.FRONT_DESK, SELLING);
        var holder = people.hire("0200", role, Optional.of(people.home()));
        people.enter(holder, people.house().places().desk());
        assertThat(people.roles().holders(role.role().id(), PageWanted.first(10)).rows())
                .extracting(EmployeeRow::staffNumber).containsExactly("0200");
        var refusal = refused(RefusalCode.ROLE_HELD, () -> people.roles().delete(role.role().id()));
        assertThat(refusal.arguments()).containsEntry("holders", "1");

        people.employees().delete(holder.employee().employee().id());
        people.roles().delete(role.role().id());
        refused(RefusalCode.ROLE_UNKNOWN, () -> people.roles().details(role.role().id()));
    }

    @Test
    void nobodyGivesMoreThanHeHolds() {
        var people = People.of(houses.open());
        var strong = people.role("strong", RoleType.FRONT_DESK, SELLING);
        var limited = people.working("A2", RoleType.MERCHANT_ADMINISTRATOR, Map.of(Permission.ROLES, Access.WRITE,
                Permission.SPEND, Access.READ)).api(RoleApi.class);
        var refusal = refused(RefusalCode.MORE_THAN_OWN,
                () -> limited.add(new AddRole("mine", RoleType.FRONT_DESK, SELLING)));
        assertThat(refusal.arguments()).containsEntry("permission", "spend");
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.copy(strong.role().id(), new CopyRole("mine")));
        refused(RefusalCode.MORE_THAN_OWN,
                () -> limited.edit(strong.role().id(), new EditRole(strong.version(), "weak", Map.of())));
        refused(RefusalCode.MORE_THAN_OWN, () -> limited.delete(strong.role().id()));
        var weak = limited.add(new AddRole("mine", RoleType.FRONT_DESK, Map.of(Permission.SPEND, Access.READ)));
        refused(RefusalCode.MORE_THAN_OWN,
                () -> limited.edit(weak.role().id(), new EditRole(weak.version(), "mine", SELLING)));
    }

    @Test
    void nobodyWeakensHisOwnRole() {
        var people = People.of(houses.open());
        var own = role(people, "all of MERCHANT_ADMINISTRATOR");
        refused(RefusalCode.OWN_ROLE,
                () -> people.roles().edit(own.role().id(), new EditRole(own.version(), "管理员", SELLING)));
        assertThat(people.roles().edit(own.role().id(), new EditRole(own.version(), "管理员", own.grants())).role().name())
                .isEqualTo("管理员");
    }

    @Test
    void aStoreReadsWhatItsPeopleMayHaveAndChangesNothing() {
        var house = houses.open();
        var people = People.of(house);
        var shared = people.role("shared", RoleType.FRONT_DESK, SELLING);
        people.hire("0300", shared, Optional.of(house.places().other()));
        people.hire("0301", shared, Optional.of(house.places().store()));
        var manager = house.manager().api(RoleApi.class);
        assertThat(manager.list(RoleFilter.all(50)).rows()).contains(
                new RoleRow(shared.role().id(), "shared", RoleType.FRONT_DESK, 1))
                .noneMatch(row -> row.type() == RoleType.MERCHANT_ADMINISTRATOR);
        assertThat(manager.holders(shared.role().id(), PageWanted.first(10)).rows())
                .extracting(EmployeeRow::staffNumber).containsExactly("0301");
        var administrators = role(people, "all of MERCHANT_ADMINISTRATOR").role().id();
        refused(RefusalCode.ROLE_UNKNOWN, () -> manager.details(administrators));
        refused(RefusalCode.ROLE_UNKNOWN, () -> manager.holders(administrators, PageWanted.first(10)));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.add(new AddRole("own", RoleType.FRONT_DESK, SELLING)));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.copy(shared.role().id(), new CopyRole("own")));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.edit(shared.role().id(),
                new EditRole(shared.version(), "own", SELLING)));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.delete(shared.role().id()));
    }

    @Test
    void anotherMerchantSeesNothingOfIt() {
        var role = People.of(houses.open()).role("secret", RoleType.FRONT_DESK, SELLING);
        var others = People.of(houses.open()).roles();
        assertThat(others.list(RoleFilter.all(200)).rows()).extracting(RoleRow::name).doesNotContain("secret");
        refused(RefusalCode.ROLE_UNKNOWN, () -> others.details(role.role().id()));
        refused(RefusalCode.ROLE_UNKNOWN, () -> others.edit(role.role().id(),
                new EditRole(role.version(), "mine", SELLING)));
        refused(RefusalCode.ROLE_UNKNOWN, () -> others.delete(role.role().id()));
    }

    @Test
    void whatARoleGrantsHoldsFromTheNextCallOn() {
        var people = People.of(houses.open());
        var role = people.role("早班", RoleType.FRONT_DESK, Map.of(Permission.PRODUCTS, Access.READ));
        var line = people.enter(people.hire("0200", role, Optional.of(people.home())),
                people.house().places().desk());
        line.catalog().search("");
        people.roles().edit(role.role().id(), new EditRole(role.version(), "早班", Map.of()));
        refused(RefusalCode.NOT_PERMITTED, () -> line.catalog().search(""));
    }

    @Test
    void theOperatorLogTellsEveryChangeWithBeforeAndAfter() {
        var people = People.of(houses.open());
        var role = people.role("早班", RoleType.FRONT_DESK, SELLING);
        people.roles().edit(role.role().id(), new EditRole(role.version(), "晚班", Map.of()));
        people.roles().delete(role.role().id());
        var before = "name=早班, type=FRONT_DESK, grants=SPEND=WRITE,TRANSACTIONS=READ";
        var after = "name=晚班, type=FRONT_DESK, grants=";
        assertThat(jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and action like '%-role' order by id""").param(people.house().merchant())
                .query(String.class).list()).containsExactly("add-role|早班||" + before,
                        "edit-role|晚班|" + before + "|" + after, "delete-role|晚班|" + after + "|");
    }

    private static RoleDetails role(People people, String name) {
        var row = people.roles().list(new RoleFilter(name, Set.of(), PageWanted.first(1))).rows().getFirst();
        return people.roles().details(row.id());
    }

    private static List<PermissionGroup.Leaf> group(List<PermissionGroup> groups, String feature) {
        return groups.stream().filter(group -> group.feature().equals(feature)).findFirst().orElseThrow()
                .permissions();
    }
}

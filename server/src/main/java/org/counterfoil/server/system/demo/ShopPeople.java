package org.counterfoil.server.system.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.springframework.transaction.annotation.Transactional;

/** Hires who works in the demo. Everybody has the same password, and so the same hash: forty would take seconds. */
class ShopPeople {

    private static final int OPERATORS = 5;
    private static final Set<Permission> DESK = Set.of(Permission.CARD_READ, Permission.CARD_ACTIVATE,
            Permission.CARD_LIFE, Permission.RECHARGE, Permission.SPEND,
            Permission.CASH_SALE, Permission.POINTS_SPEND, Permission.COUNTS, Permission.TRANSFER, Permission.VOID,
            Permission.GOODS_RETURN, Permission.TRANSACTIONS, Permission.REPRINT, Permission.PRODUCTS);

    private final Hiring hiring;
    private final MerchantSql sql;

    ShopPeople(Hiring hiring, MerchantSql sql) {
        this.hiring = hiring;
        this.sql = sql;
    }

    /** Ids of the roles. */
    record Roles(long administrator, long manager, long operator) {}

    Roles roles() {
        return new Roles(hiring.addRole("商户管理员", RoleType.MERCHANT_ADMINISTRATOR, everything()),
                hiring.addRole("店长", RoleType.STORE_MANAGER, managing()),
                hiring.addRole("收银员", RoleType.FRONT_DESK, all(DESK)));
    }

    /** 沈怀瑾, the only one with a password until it is shared, and an accountant. */
    List<Shop.Person> headquarters(Roles roles, DemoPeople names) {
        var first = hire(new NewEmployee(Optional.empty(), roles.administrator(), DemoStaff.ADMINISTRATOR,
                Optional.of("admin"), "沈怀瑾", EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(DemoStaff.PASSWORD)));
        var second = hire(new NewEmployee(Optional.empty(), roles.administrator(), "0002", Optional.empty(),
                names.chinese().name(), EmployeeType.MERCHANT_ADMINISTRATOR, Optional.empty()));
        return List.of(first, second);
    }

    /** A manager and operators of a store; of the first store 陈晓雯 is one. */
    List<Shop.Person> branch(long store, String code, Roles roles, DemoPeople names) {
        var people = new ArrayList<Shop.Person>();
        people.add(hire(new NewEmployee(Optional.of(store), roles.manager(), "01" + code, Optional.of("manager" + code),
                names.chinese().name(), EmployeeType.STORE_MANAGER, Optional.empty())));
        for (int place = 1; place <= OPERATORS; place++) {
            var number = Integer.parseInt(code) * OPERATORS + place + 120;
            people.add(hire(operator(store, "%04d".formatted(number), roles, names)));
        }
        return people;
    }

    private static NewEmployee operator(long store, String number, Roles roles, DemoPeople names) {
        var name = number.equals(DemoStaff.OPERATOR) ? "陈晓雯" : names.next().name();
        return new NewEmployee(Optional.of(store), roles.operator(), number, Optional.empty(), name,
                EmployeeType.OPERATOR, Optional.empty());
    }

    private Shop.Person hire(NewEmployee employee) {
        return new Shop.Person(hiring.hire(employee), employee.staffNumber(), employee.realName());
    }

    /** Gives everybody the first one's password; the hires must be committed. */
    @Transactional
    public void sharePassword() {
        sql.sql("""
                update employee set password_hash = (select e.password_hash from employee e
                    where e.merchant_id = :merchant and e.staff_number = :first)
                where merchant_id = :merchant and password_hash is null""")
                .param("first", DemoStaff.ADMINISTRATOR).update();
    }

    private static Set<Permission> managed() {
        var managed = new HashSet<>(DESK);
        managed.addAll(
                Set.of(Permission.IDENTITY_CHECK, Permission.ADJUSTMENT, Permission.CASH_OUT, Permission.EXPORT,
                        Permission.SESSIONS, Permission.EMPLOYEES, Permission.OFFICE_VOID,
                        Permission.OFFICE_TRANSFER, Permission.BALANCE_REFUND));
        return managed;
    }

    /** Everything that is done in a store, and a look at the store itself. */
    private static Map<Permission, Access> managing() {
        var grants = all(managed());
        grants.put(Permission.STORES, Access.READ);
        grants.put(Permission.TERMINALS, Access.READ);
        grants.put(Permission.OPERATOR_LOG, Access.READ);
        return grants;
    }

    private static Map<Permission, Access> everything() {
        return all(Stream.of(Permission.values()).filter(Permission::isOfMerchants).collect(Collectors.toSet()));
    }

    private static Map<Permission, Access> all(Set<Permission> permissions) {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        permissions.forEach(permission -> grants.put(permission, Access.WRITE));
        return grants;
    }
}

package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.CopyRole;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.PermissionGroup;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;

/** Plays the roles of a merchant: 1 is the administrators', 2 the cashiers', 3 nobody has. */
public final class SampleRoles implements RoleApi {

    private static final Map<Permission, Access> SELLING = Map.of(Permission.CARD_READ, Access.READ,
            Permission.PRODUCTS, Access.READ, Permission.RECHARGE, Access.WRITE, Permission.SPEND, Access.WRITE,
            Permission.COUNTS, Access.WRITE, Permission.TRANSACTIONS, Access.READ, Permission.REPRINT, Access.WRITE);

    private final List<RoleDetails> roles = new ArrayList<>();
    private final Map<Long, List<EmployeeRow>> holders;
    private Optional<RefusalCode> refusal = Optional.empty();

    /** @param sitting whose language the names are in */
    public SampleRoles(Sitting sitting) {
        var people = new SampleEmployees(sitting).list(EmployeeFilter.all(PageOf.MAX_ROWS)).rows();
        holders = Map.of(1L, people.subList(0, 1), 2L, people.subList(1, people.size()));
        keep(1, sitting.name("管理员", "Administrator", "Quản trị viên"), RoleType.MERCHANT_ADMINISTRATOR, all());
        keep(2, sitting.name("收银员", "Cashier", "Thu ngân"), RoleType.FRONT_DESK, SELLING);
        keep(3, sitting.name("值班店长", "Manager on duty", "Quản lý ca trực"), RoleType.STORE_MANAGER,
                Map.of(Permission.VOID, Access.WRITE, Permission.EMPLOYEES, Access.READ));
        keep(4, sitting.name("巡店员", "Store visitor", "Nhân viên đi cửa hàng"), RoleType.POS,
                Map.of(Permission.CARD_READ, Access.READ));
    }

    /** From now on every change is refused. */
    public void refuse(RefusalCode code) {
        refusal = Optional.of(code);
    }

    /** A role by its name, if there is one. */
    public Optional<RoleDetails> named(String name) {
        return roles.stream().filter(role -> role.role().name().equals(name)).findFirst();
    }

    @Override
    public PageOf<RoleRow> list(RoleFilter filter) {
        return new PageOf<>(roles.stream().map(RoleDetails::role)
                .filter(row -> filter.types().isEmpty() || filter.types().contains(row.type()))
                .sorted(Comparator.comparing(RoleRow::id)).toList(), Optional.empty());
    }

    @Override
    public List<PermissionGroup> permissions() {
        return List.of(group("card", Permission.CARD_READ, Permission.CARD_ACTIVATE, Permission.CARD_LIFE,
                Permission.IDENTITY_CHECK),
                group("value", Permission.RECHARGE, Permission.SPEND, Permission.CASH_SALE, Permission.POINTS_SPEND,
                        Permission.COUNTS, Permission.TRANSFER, Permission.ADJUSTMENT, Permission.VOID,
                        Permission.GOODS_RETURN, Permission.CASH_OUT, Permission.TRANSACTIONS, Permission.REPRINT),
                group("catalog", Permission.PRODUCTS), group("ledger", Permission.LEDGER_PROOFS),
                group("organisation", Permission.STORES, Permission.STORE_QUOTAS, Permission.TERMINALS),
                group("staff", Permission.SESSIONS, Permission.EMPLOYEES, Permission.ROLES));
    }

    @Override
    public RoleDetails details(long id) {
        return roles.stream().filter(role -> role.role().id() == id).findFirst().orElseThrow();
    }

    @Override
    public RoleDetails add(AddRole command) {
        check();
        return keep(roles.size() + 10L, command.name(), command.type(), command.grants());
    }

    @Override
    public RoleDetails edit(long id, EditRole command) {
        check();
        var old = details(id);
        roles.remove(old);
        return keep(id, command.name(), old.role().type(), command.grants());
    }

    @Override
    public RoleDetails copy(long id, CopyRole command) {
        var original = details(id);
        return add(new AddRole(command.name(), original.role().type(), original.grants()));
    }

    @Override
    public void delete(long id) {
        check();
        roles.remove(details(id));
    }

    @Override
    public PageOf<EmployeeRow> holders(long id, PageWanted page) {
        return new PageOf<>(holders.getOrDefault(id, List.of()), Optional.empty());
    }

    private void check() {
        refusal.ifPresent(code -> {
            throw Refusal.of(code).thrown();
        });
    }

    private RoleDetails keep(long id, String name, RoleType type, Map<Permission, Access> grants) {
        var held = holders.getOrDefault(id, List.of()).size();
        var details = new RoleDetails(new RoleRow(id, name, type, held), 3, grants);
        roles.add(details);
        return details;
    }

    private Map<Permission, Access> all() {
        var all = new EnumMap<Permission, Access>(Permission.class);
        permissions().forEach(group -> group.permissions().forEach(leaf -> all.put(leaf.permission(), Access.WRITE)));
        return all;
    }

    private static PermissionGroup group(String feature, Permission... permissions) {
        return new PermissionGroup(feature, Stream.of(permissions).map(SampleRoles::leaf).toList());
    }

    private static PermissionGroup.Leaf leaf(Permission permission) {
        return switch (permission) {
            case CARD_READ, TRANSACTIONS, PRODUCTS, LEDGER_PROOFS -> new PermissionGroup.Leaf(permission, true, false);
            case IDENTITY_CHECK, VOID, CASH_OUT -> new PermissionGroup.Leaf(permission, false, true);
            default -> new PermissionGroup.Leaf(permission, true, true);
        };
    }
}

package org.counterfoil.server.staff;

import java.util.EnumMap;
import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.Platform;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/** The roles that a merchant has unless it makes its own. */
@Component
class StandardRoles {

    private final RoleRepository roles;
    private final Places places;

    StandardRoles(RoleRepository roles, Places places) {
        this.roles = roles;
        this.places = places;
    }

    /** The merchant's first role for store managers; made, and named in its language, where there is none. */
    Role storeManager() {
        return roles.findFirstByTypeOrderById(RoleType.STORE_MANAGER)
                .orElseGet(() -> roles.save(new Role(free(storeManagerName()), RoleType.STORE_MANAGER, managed())));
    }

    private String storeManagerName() {
        return switch (places.terms().language()) {
            case ZH_CN -> "店长";
            case EN -> "Store manager";
            case VI -> "Quản lý cửa hàng";
        };
    }

    /** A role that grants all that people of the merchant of the scope may have. */
    Role administrator(Language language) {
        var name = switch (language) {
            case ZH_CN -> "管理员";
            case EN -> "Administrator";
            case VI -> "Quản trị viên";
        };
        return roles.save(new Role(free(name), RoleType.MERCHANT_ADMINISTRATOR, administered()));
    }

    /** The platform's own people see where they stand, and open neither stores nor terminals. */
    private static Map<Permission, Access> administered() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        var platform = MerchantScope.current() == Platform.ID;
        for (var permission : Permission.values()) {
            switch (permission) {
                case SIGNED_IN -> {
                }
                case METRICS -> grant(grants, permission, platform ? Access.READ : Access.HIDDEN);
                case STORES, TERMINALS -> grant(grants, permission, platform ? Access.READ : Access.WRITE);
                default -> grant(grants, permission, Hiring.mayBeGranted(permission) ? Access.WRITE : Access.HIDDEN);
            }
        }
        return grants;
    }

    private static void grant(Map<Permission, Access> grants, Permission permission, Access access) {
        if (access != Access.HIDDEN) {
            grants.put(permission, access);
        }
    }

    private String free(String name) {
        return roles.existsByName(name) ? free(name + "*") : name;
    }

    /** Everything that is done in a store, and a look at the store itself. */
    static Map<Permission, Access> managed() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        for (var permission : Permission.values()) {
            switch (permission) {
                case SIGNED_IN, LEDGER_PROOFS, MERCHANTS, METRICS, STORE_QUOTAS, PARAMETERS, BACKUP, SYSTEM, NOTICES,
                        LEVEL_CHANGE, MEMBER_MERGE, TEAMS, CARD_TYPES, CARD_PRODUCTION, CARD_RANGE, CARD_STOCK,
                        CARD_WRITING, MEMBER_FIELDS, PERSONAL_DATA ->
                    {
                    }
                case STORES, TERMINALS, ROLES, OPERATOR_LOG, LEVELS -> grants.put(permission, Access.READ);
                default -> grants.put(permission, Access.WRITE);
            }
        }
        return grants;
    }
}

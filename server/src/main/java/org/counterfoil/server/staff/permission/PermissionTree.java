package org.counterfoil.server.staff.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.PermissionGroup;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;

/** What roles may grant: what the doors of this very server declare. */
@Component
public class PermissionTree {

    private final Supplier<DeclaredPermissions> declared;

    PermissionTree(ListableBeanFactory server) {
        declared = SingletonSupplier.of(() -> new DeclaredPermissions(
                Arrays.stream(server.getBeanNamesForAnnotation(RestController.class)).map(server::getType)
                        .flatMap(endpoint -> Arrays.stream(ClassUtils.getAllInterfacesForClass(endpoint)))
                        .filter(door -> door.isAnnotationPresent(HttpExchange.class))));
    }

    /** All of it that the licence covers, feature by feature. */
    public List<PermissionGroup> groups(Licence licence) {
        return declared.get().groups().stream().map(group -> new PermissionGroup(group.feature(),
                group.permissions().stream().filter(leaf -> licence.covers(leaf.permission())).toList()))
                .filter(group -> !group.permissions().isEmpty()).toList();
    }

    /** Whether some remote method asks for the permission, and the licence covers it. */
    public boolean contains(Licence licence, Permission permission) {
        return declared.get().contains(permission) && licence.covers(permission);
    }

    /** Those of the grants that stand in the tree. */
    public Map<Permission, Access> shown(Licence licence, Map<Permission, Access> grants) {
        return grants.entrySet().stream().filter(grant -> contains(licence, grant.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Refuses: bad-request (grants) where one is of a permission that is not in the tree. */
    public void check(Licence licence, Map<Permission, Access> grants) {
        if (!grants.keySet().stream().allMatch(permission -> contains(licence, permission))) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "grants").thrown();
        }
    }
}

package org.counterfoil.server.staff.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.PermissionGroup;

/**
 * The tree that roles are made from, read off what remote interfaces declare by {@link Needs}: it can neither offer
 * what nothing asks for, nor leave out what something does. A permission that several features ask for stands with the
 * one that asks for it outright.
 */
final class DeclaredPermissions {

    private final List<PermissionGroup> groups;
    private final Set<Permission> all = EnumSet.noneOf(Permission.class);

    /** One {@link Needs} of a feature; {@code outright} where every call of the method needs it. */
    private record Declaration(String feature, boolean outright, Permission permission, Access access) {}

    DeclaredPermissions(Stream<Class<?>> apis) {
        var byPermission = new EnumMap<Permission, List<Declaration>>(Permission.class);
        apis.distinct().sorted(Comparator.comparing(Class::getName))
                .flatMap(DeclaredPermissions::of).filter(one -> one.permission() != Permission.SIGNED_IN)
                .forEach(one -> byPermission.computeIfAbsent(one.permission(), _ -> new ArrayList<>()).add(one));
        all.addAll(byPermission.keySet());
        groups = grouped(byPermission);
    }

    /** Groups and what is in them stand in the order of {@link Permission}. */
    List<PermissionGroup> groups() {
        return groups;
    }

    boolean contains(Permission permission) {
        return all.contains(permission);
    }

    private static List<PermissionGroup> grouped(Map<Permission, List<Declaration>> byPermission) {
        var leaves = new TreeMap<String, List<PermissionGroup.Leaf>>();
        byPermission.forEach((permission, declared) -> leaves.computeIfAbsent(home(declared), _ -> new ArrayList<>())
                .add(new PermissionGroup.Leaf(permission, asks(declared, Access.READ), asks(declared, Access.WRITE))));
        return leaves.entrySet().stream().map(group -> new PermissionGroup(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(group -> group.permissions().getFirst().permission())).toList();
    }

    private static String home(List<Declaration> declared) {
        return declared.stream().filter(Declaration::outright).findFirst().orElse(declared.getFirst()).feature();
    }

    private static boolean asks(List<Declaration> declared, Access access) {
        return declared.stream().anyMatch(one -> one.access() == access);
    }

    private static Stream<Declaration> of(Class<?> api) {
        var feature = api.getPackageName().substring(api.getPackageName().lastIndexOf('.') + 1);
        return Arrays.stream(api.getMethods()).map(method -> method.getAnnotation(Needs.class))
                .filter(needs -> needs != null).flatMap(needs -> Stream.concat(
                        Stream.of(new Declaration(feature, true, needs.value(), needs.access())),
                        Arrays.stream(needs.also())
                                .map(also -> new Declaration(feature, false, also, Access.WRITE))));
    }
}

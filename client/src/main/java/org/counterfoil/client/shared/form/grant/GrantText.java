package org.counterfoil.client.shared.form.grant;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** Grants as one text ({@code SPEND=WRITE,PRODUCTS=READ}), the canonical form of a field; HIDDEN is left out. */
public final class GrantText {

    private GrantText() {}

    public static String write(Map<Permission, Access> grants) {
        return new TreeMap<>(grants).entrySet().stream().filter(grant -> grant.getValue() != Access.HIDDEN)
                .map(grant -> grant.getKey() + "=" + grant.getValue()).collect(Collectors.joining(","));
    }

    /** Reads what {@link #write} wrote. */
    public static Map<Permission, Access> read(String text) {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        for (var grant : text.isEmpty() ? new String[0] : text.split(",")) {
            var parts = grant.split("=", 2);
            grants.put(Permission.valueOf(parts[0]), Access.valueOf(parts[1]));
        }
        return grants;
    }
}

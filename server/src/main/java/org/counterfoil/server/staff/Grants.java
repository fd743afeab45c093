package org.counterfoil.server.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * What a role reaches, as one column ({@code SPEND=WRITE,PRODUCTS=READ}), so that a session is judged by one query.
 * A permission that this version does not know is left out: it can't be granted by accident.
 */
@Converter
class Grants implements AttributeConverter<Map<Permission, Access>, String> {

    private static final Map<String, Permission> KNOWN = Arrays.stream(Permission.values())
            .collect(Collectors.toUnmodifiableMap(Permission::name, Function.identity()));

    static Map<Permission, Access> parse(String column) {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        for (var pair : column.split(",")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2 && KNOWN.containsKey(parts[0])) {
                grants.put(KNOWN.get(parts[0]), Access.valueOf(parts[1]));
            }
        }
        return grants;
    }

    static String write(Map<Permission, Access> grants) {
        return grants.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(grant -> grant.getKey() + "=" + grant.getValue()).collect(Collectors.joining(","));
    }

    @Override
    public String convertToDatabaseColumn(Map<Permission, Access> grants) {
        return write(grants);
    }

    @Override
    public Map<Permission, Access> convertToEntityAttribute(String column) {
        return parse(column);
    }
}

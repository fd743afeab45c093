package org.counterfoil.client.shared.list.bulk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.form.Field;

/**
 * A bulk action as data.
 *
 * @param area   of the texts, ending with a dot: {@code <area>bulk.<key>} names it, {@code <area>effect.<key>} says
 *               with {@code count} what it does
 * @param fields that can be set for all rows; empty where the action has nothing to choose
 * @param needed keys of fields without which the action can't be done, such as a reason
 */
public record BulkSpec(String area, String key, List<Field> fields, Set<String> needed) {

    public BulkSpec {
        fields = List.copyOf(fields);
        needed = Set.copyOf(needed);
    }

    /** Any of the fields may be left as it is. */
    public BulkSpec(String area, String key, List<Field> fields) {
        this(area, key, fields, Set.of());
    }

    /** The same action, which can't be done without any of its fields. */
    public BulkSpec needingAll() {
        return new BulkSpec(area, key, fields, fields.stream().map(Field::key).collect(Collectors.toSet()));
    }
}

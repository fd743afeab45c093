package org.counterfoil.client.shared.list.bulk;

import java.util.List;

import org.counterfoil.client.shared.form.Field;

/**
 * A bulk action as data.
 *
 * @param area   of the texts, ending with a dot: {@code <area>bulk.<key>} names it, {@code <area>effect.<key>} says
 *               with {@code count} what it does
 * @param fields that can be set for all rows; empty where the action has nothing to choose
 */
public record BulkSpec(String area, String key, List<Field> fields) {

    public BulkSpec {
        fields = List.copyOf(fields);
    }
}

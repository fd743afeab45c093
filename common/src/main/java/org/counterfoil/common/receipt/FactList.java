package org.counterfoil.common.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a template may repeat a statement for, and what it may name of each row. */
enum FactList {
    LINES("line", "name", "code", "quantity", "unit-price", "gross", "net"),
    DISCOUNTS("discount", "label", "effect"),
    COUNTS("count", "service", "change", "left"),
    /** What an adjustment, a void or a return did to the member's accounts. */
    MOVEMENTS("movement", "account", "amount", "after");

    private final String row;
    private final List<String> fields;

    FactList(String row, String... fields) {
        this.row = row;
        this.fields = List.of(fields);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All placeholders of a row, as {@code line.name}. */
    List<String> names() {
        return fields.stream().map(field -> row + "." + field).toList();
    }

    static Optional<FactList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
    }
}

package org.counterfoil.server.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that one batch writes into one table. */
final class Rows {

    private final Table table;
    private final List<Object[]> rows = new ArrayList<>();

    Rows(Table table) {
        this.table = table;
    }

    /** One row, in the order of the table's columns; an empty Optional stands for null. */
    void add(Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (values[i] instanceof Optional<?> optional) {
                values[i] = optional.orElse(null);
            }
        }
        rows.add(values);
    }

    Table table() {
        return table;
    }

    List<Object[]> rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

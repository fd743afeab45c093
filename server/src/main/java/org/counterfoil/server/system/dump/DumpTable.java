package org.counterfoil.server.system.dump;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table with the columns that are kept; what the database computes itself is not among them. */
record DumpTable(String name, List<DumpColumn> columns) {

    /** A column; {@code counted} where the database numbers new rows by it. */
    record DumpColumn(String name, ValueType type, boolean counted) {}

    DumpTable {
        columns = List.copyOf(columns);
    }

    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + names() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String names() {
        return columns.stream().map(DumpColumn::name).collect(Collectors.joining(", "));
    }
}

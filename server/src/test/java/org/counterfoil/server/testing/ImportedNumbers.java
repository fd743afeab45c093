package org.counterfoil.server.testing;

import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;

/** A list of codes with numbers that keeps nothing; adding a code waits where {@link HeldWork#hold} holds it. */
final class ImportedNumbers implements ImportedList {

    private final HeldWork held;

    ImportedNumbers(HeldWork held) {
        this.held = held;
    }

    @Override
    public String key() {
        return "numbers";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        return List.of(ImportColumn.code("code", true, 40, "007"),
                new ImportColumn("count", ImportColumn.Kind.WHOLE, false, 0, "12", List.of()));
    }

    @Override
    public Map<String, String> names(RowValues row) {
        return Map.of("code", row.text("code"));
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        return new OpenRows() {

            @Override
            public void judge(RowValues row) {
                // Everything may be added.
            }

            @Override
            public AddedRow add(RowValues row) {
                held.pass(row.text("code"));
                return new AddedRow(1, 0);
            }
        };
    }

    @Override
    public void undo(AddedRow added, Caller caller) {
        // It is gone already.
    }
}

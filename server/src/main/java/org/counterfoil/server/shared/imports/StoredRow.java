package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.imports.ImportedRow;

/**
 * A row of the file with what became of it.
 *
 * @param refusal of one that is bad or was kept
 * @param added   of one that was carried out
 */
record StoredRow(int line, List<String> cells, Fate fate, Optional<Refusal> refusal, Optional<AddedRow> added) {

    /** What became of a row. */
    enum Fate {
        GOOD,
        BAD,
        ADDED,
        UNDONE,
        KEPT
    }

    static StoredRow good(int line, List<String> cells) {
        return new StoredRow(line, cells, Fate.GOOD, Optional.empty(), Optional.empty());
    }

    StoredRow bad(Refusal why) {
        return new StoredRow(line, cells, Fate.BAD, Optional.of(why), Optional.empty());
    }

    StoredRow added(AddedRow what) {
        return new StoredRow(line, cells, Fate.ADDED, Optional.empty(), Optional.of(what));
    }

    StoredRow undone() {
        return new StoredRow(line, cells, Fate.UNDONE, Optional.empty(), added);
    }

    StoredRow kept(Refusal why) {
        return new StoredRow(line, cells, Fate.KEPT, Optional.of(why), added);
    }

    boolean is(Fate other) {
        return fate == other;
    }

    /** Whether it is there, as far as this import knows. */
    boolean stands() {
        return fate == Fate.ADDED || fate == Fate.KEPT;
    }

    ImportedRow view() {
        return new ImportedRow(line, cells, refusal);
    }
}

package org.counterfoil.client.shared.imports;

import java.util.List;

import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportedRow;

/** What the panel of an import shows. */
sealed interface ImportStep {

    /** Nothing is chosen; the imports before can be looked at again. */
    record Choosing(List<ImportView> before) implements ImportStep {

        public Choosing {
            before = List.copyOf(before);
        }
    }

    /** The file is on its way to the server. */
    record Sending(String file) implements ImportStep {}

    /** A job works on it. */
    record Working(ImportView view) implements ImportStep {}

    /** Somebody is to decide, or it is done. */
    record Resting(ImportView view, List<ImportedRow> troubles) implements ImportStep {

        public Resting {
            troubles = List.copyOf(troubles);
        }
    }
}

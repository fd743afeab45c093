package org.counterfoil.server.shared.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;

/** An import as it stands in the database, without its words and rows. */
record StoredImport(UUID id, long employee, String list, String file, ImportState state, Optional<UUID> job,
        String digest, Optional<ImportMode> mode, Found found, Optional<Refusal> refusal, Instant created,
        Optional<Instant> carriedOut) {

    /**
     * What was found in the file.
     *
     * @param titles   of its columns
     * @param totals   of the columns that are added up
     * @param controls what the file's own row of totals says; none in what was checked by an earlier version
     */
    record Found(List<String> titles, Map<String, Long> totals, Map<String, Long> controls) {

        static final Found NOTHING = new Found(List.of(), Map.of(), Map.of());

        Found {
            controls = Optional.ofNullable(controls).orElse(Map.of());
        }
    }
}

package org.counterfoil.common.shared.imports;

import java.util.Map;

/**
 * Asks that the rows of a checked file be carried out.
 *
 * @param controls what the file's people say that its rows come to, by the keys of {@link ImportView#controlled}; what
 *                 the file itself says need not be told
 */
public record CarryOutImport(ImportMode mode, Map<String, Long> controls) {

    public CarryOutImport {
        controls = Map.copyOf(controls);
    }

    /** Of a list that nobody has to add up. */
    public static CarryOutImport of(ImportMode mode) {
        return new CarryOutImport(mode, Map.of());
    }
}

package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all terminals of a filter as a file.
 *
 * <p>Columns: number, alias, store, type, grade, expires, state, last-seen, version, devices, installation, bound,
 * contact, created. Keys that the layout may have words for: {@code type.<type>}, {@code grade.<grade>},
 * {@code state.<state>}, {@code device.<kind>}, {@code device-state.<state>} (in lower case with hyphens).
 *
 * @param filter its page is of no account but for its order
 */
public record ExportTerminals(TerminalFilter filter, ExportLayout layout) {}

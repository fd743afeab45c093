package org.counterfoil.common.card;

import java.util.Optional;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for the workbook that the card maker gets.
 *
 * <p>Columns: number, track, pin (only that of cards with random PINs), face-value, expires.
 *
 * @param batch    id
 * @param password without which the workbook can't be opened, {@link #SHORTEST} to {@link #LONGEST} characters; empty
 *                 for
 *                 one that everybody can open
 */
public record WriteProductionFile(long batch, ExportLayout layout, Optional<String> password) {

    /** Characters of a password. */
    public static final int SHORTEST = 8;

    /** Characters of a password. */
    public static final int LONGEST = 64;

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "WriteProductionFile[batch=" + batch + ", encrypted=" + password.isPresent() + "]";
    }
}

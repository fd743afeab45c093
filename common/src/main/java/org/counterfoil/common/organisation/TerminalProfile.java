package org.counterfoil.common.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people enter of a terminal.
 *
 * @param alias   what the house calls it, 60 characters or less
 * @param expires the last day on which one may work there; empty for permanent
 * @param contact who looks after it, 60 characters or less; may be empty
 */
public record TerminalProfile(String alias, TerminalGrade grade, Optional<LocalDate> expires, String contact) {

    /** An ordinary one, permanent. */
    public static TerminalProfile of(String alias) {
        return new TerminalProfile(alias, TerminalGrade.ORDINARY, Optional.empty(), "");
    }
}

package org.counterfoil.common.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the operator log.
 *
 * @param module   the feature that did it
 * @param action   the use case, lower case with hyphens
 * @param subject  what it was done to: a number, code or name; may be empty
 * @param outcome  {@link #DONE}, the key of the refusal, or {@link #FAULT}
 * @param operator the staff number and real name as they are today; both empty where the employee left no row
 * @param session  empty for what no session did
 */
public record LogRow(long id, Instant at, String module, String action, String subject, String outcome,
        Who operator, Place place, String address, Optional<Long> session) {

    /** It was carried out. */
    public static final String DONE = "done";

    /** Something broke; nothing was carried out. */
    public static final String FAULT = "fault";

    /** An employee. */
    public record Who(String staffNumber, String realName) {}

    /** Where it was done. */
    public record Place(String store, String terminal) {}
}

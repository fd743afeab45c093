package org.counterfoil.common.shared.parameter;

import java.time.Instant;

/**
 * A parameter was changed; such lines are only ever added.
 *
 * @param before in canonical form, as {@code after} is
 * @param usual  it went back to what it is for a merchant that sets none
 */
public record ParameterChange(Instant at, String staffNumber, String operator, String before, String after,
        boolean usual) {}

package org.counterfoil.common.shared.parameter;

import java.util.Optional;

/**
 * A parameter as it stands.
 *
 * @param value in canonical form
 * @param own   set by the merchant; else it is the usual value, and follows it
 */
public record ParameterRow(Parameter parameter, String value, boolean own, Optional<ParameterChange> last) {}

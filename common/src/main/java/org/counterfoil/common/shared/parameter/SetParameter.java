package org.counterfoil.common.shared.parameter;

import java.util.Optional;

/**
 * Sets a parameter.
 *
 * @param seen  the value that the editor saw: where it is another by now, nothing is set
 * @param value to be set; empty for back to the usual one
 */
public record SetParameter(Parameter parameter, String seen, Optional<String> value) {}

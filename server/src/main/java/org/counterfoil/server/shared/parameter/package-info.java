/**
 * What a merchant has set for itself. {@link org.counterfoil.server.shared.parameter.ParameterValues} is read with what
 * a call stands at, in the same query; features that know when a value must not be set implement
 * {@link org.counterfoil.server.shared.parameter.ParameterGuard}. Remote:
 * {@link org.counterfoil.common.shared.parameter.ParameterApi}.
 */
package org.counterfoil.server.shared.parameter;

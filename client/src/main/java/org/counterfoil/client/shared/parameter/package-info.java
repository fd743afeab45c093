/**
 * What the merchant sets for itself, in groups, with the history of each.
 *
 * <p>Door: {@link org.counterfoil.client.shared.parameter.ParametersRoute},
 * {@link org.counterfoil.client.shared.parameter.ParametersScreen}.
 */
package org.counterfoil.client.shared.parameter;

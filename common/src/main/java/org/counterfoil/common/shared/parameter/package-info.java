/**
 * What a merchant may set for itself: {@link org.counterfoil.common.shared.parameter.Parameter} is the catalogue,
 * {@link org.counterfoil.common.shared.parameter.ParameterApi} the door.
 */
package org.counterfoil.common.shared.parameter;

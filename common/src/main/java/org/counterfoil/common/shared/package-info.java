/**
 * What every feature speaks: refusals, permissions, pages of lists, and the exact arithmetic of value.
 *
 * <p>Door: {@link org.counterfoil.common.shared.Refusal}, {@link org.counterfoil.common.shared.Needs},
 * {@link org.counterfoil.common.shared.CurrencyUnit}.
 */
package org.counterfoil.common.shared;

/**
 * Moving money and points between members from an office.
 *
 * <p>Door: {@link org.counterfoil.client.value.between.BetweenRoute},
 * {@link org.counterfoil.client.value.between.BetweenScreen}.
 */
package org.counterfoil.client.value.between;

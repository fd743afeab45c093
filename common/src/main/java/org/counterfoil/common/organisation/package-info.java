/**
 * Merchants, their stores and terminals, as both sides speak of them.
 *
 * <p>Doors: {@link org.counterfoil.common.organisation.StoreApi},
 * {@link org.counterfoil.common.organisation.TerminalApi}, {@link org.counterfoil.common.organisation.MerchantApi} for
 * the platform, which runs the merchants; {@link org.counterfoil.common.organisation.Desk} heads a
 * terminal's screens.
 */
package org.counterfoil.common.organisation;

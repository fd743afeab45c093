/**
 * Where a merchant's cards lie: counts by store and state, the cards behind them, giving cards to stores, and taking
 * cards out of use before anybody had them.
 *
 * <p>Door: remote, {@link org.counterfoil.common.card.CardStockApi}.
 */
package org.counterfoil.server.card.stock;

/**
 * Where a merchant's cards lie: counts by store and state, the cards behind them, issuing, moving and scrapping.
 *
 * <p>Doors: {@link org.counterfoil.client.card.stock.StockRoute},
 * {@link org.counterfoil.client.card.stock.StockScreen};
 * {@link org.counterfoil.client.card.stock.StockCardsRoute},
 * {@link org.counterfoil.client.card.stock.StockCardsScreen}.
 */
package org.counterfoil.client.card.stock;

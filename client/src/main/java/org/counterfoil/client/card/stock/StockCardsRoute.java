package org.counterfoil.client.card.stock;

import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.screen.Route;

/**
 * To the cards behind the counts.
 *
 * @param filter what the list is narrowed by at first
 */
public record StockCardsRoute(FilterValues filter) implements Route {}

package org.counterfoil.client.card.stock;

import org.counterfoil.client.shared.screen.Route;

/** To the stock of cards, store by store. */
public record StockRoute() implements Route {}

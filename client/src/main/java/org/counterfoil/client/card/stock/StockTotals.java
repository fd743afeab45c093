package org.counterfoil.client.card.stock;

import org.counterfoil.common.card.StockCounts;

/** What a list of stores comes to: how many there are, and all their cards. */
record StockTotals(int stores, StockCounts counts) {}

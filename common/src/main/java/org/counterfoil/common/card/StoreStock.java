package org.counterfoil.common.card;

/**
 * The cards at a store; at headquarters those that no store was given.
 *
 * @param number the store's
 */
public record StoreStock(long store, String number, String name, StockCounts counts) {}

package org.counterfoil.common.card;

import java.util.List;

/** What a filter of the stock may name. */
public record StockWords(List<Batch> batches, List<Place> stores) {

    /** The most batches and stores that are named, the newest batches first. */
    public static final int MOST = 500;

    /** A batch by id, its number and the name of its type. */
    public record Batch(long id, int number, String type) {}

    /** A store by id, number and name; headquarters first. */
    public record Place(long id, String number, String name) {}

    public StockWords {
        batches = List.copyOf(batches);
        stores = List.copyOf(stores);
    }
}

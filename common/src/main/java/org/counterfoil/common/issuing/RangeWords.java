package org.counterfoil.common.issuing;

import java.util.List;

import org.counterfoil.common.member.LevelView;

/**
 * What a plan may name.
 *
 * @param stores  headquarters first, at most {@link #MOST}
 * @param levels  the lowest first
 * @param batches produced ones that have cards left, the newest first, at most {@link #MOST}
 */
public record RangeWords(List<Place> stores, List<LevelView> levels, List<Batch> batches) {

    /** The most stores and batches that are named. */
    public static final int MOST = 500;

    /** A store by id, number and name. */
    public record Place(long id, String number, String name) {}

    /** A batch by id, its number, the name of its card type and its first and last card. */
    public record Batch(long id, int number, String type, String first, String last) {}

    public RangeWords {
        stores = List.copyOf(stores);
        levels = List.copyOf(levels);
        batches = List.copyOf(batches);
    }
}

package org.counterfoil.server.member;

import java.time.Instant;
import java.util.List;

/** Port for features above that keep something for members: when two are merged it goes along, and comes back. */
public interface HolderMoved {

    /**
     * Something that went from one member to another.
     *
     * @param state what it was in then; may be empty
     */
    record Item(long id, String state) {}

    /** Who was merged into whom, ids, and when. */
    record Merge(long kept, long merged, Instant at) {}

    /** What it keeps, by a short name that never changes. */
    String kind();

    /** Gives all of one member to another; within the merge's transaction. */
    List<Item> move(long from, long to);

    /** Gives back what was moved. Refuses where something became of it since, naming what is in the way. */
    void moveBack(Merge merge, List<Item> items);
}

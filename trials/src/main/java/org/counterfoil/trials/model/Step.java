package org.counterfoil.trials.model;

import java.util.OptionalInt;

/**
 * An operation and its number in the script, which it keeps when others are left out.
 */
record Step(int number, Operation operation) {

    /** The step that this one speaks of. */
    OptionalInt of() {
        return switch (operation) {
            case Operation.Release o -> OptionalInt.of(o.of());
            case Operation.Capture o -> OptionalInt.of(o.of());
            case Operation.Void o -> OptionalInt.of(o.of());
            case Operation.Return o -> OptionalInt.of(o.of());
            case Operation.Again o -> OptionalInt.of(o.of());
            default -> OptionalInt.empty();
        };
    }

    /** Whether it is posted; else it changes the world around the ledger, while nobody posts. */
    boolean isPosted() {
        return switch (operation) {
            case Operation.Card _,Operation.Store _,Operation.Days _ -> false;
            default -> true;
        };
    }
}

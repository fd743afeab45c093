package org.counterfoil.client.device.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a reader that types from a person who types, by the time between keys alone.
 *
 * <p>Printing keys are held back until it is known whose they are: a run of fast keys ended by Enter is a scan and
 * is swallowed, the Enter with it; anything else is given back in its order, nothing lost. An Enter that is held down
 * counts once.
 */
final class WedgeDetector<E> {

    /** A keyboard repeats a held key far faster than this; a later Enter is a new one even if its release got lost. */
    private static final long REPEAT_NANOS = 700_000_000L;

    private final long gapNanos;
    private final int minimum;
    private final List<E> held = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private long lastKey;
    private long lastEnter;
    private boolean enterIsDown;
    private boolean enterSwallowed;

    WedgeDetector(ReaderProfile profile) {
        this.gapNanos = profile.gap().toNanos();
        this.minimum = profile.minimum();
    }

    /** Takes one key event. */
    Reaction<E> on(Stroke<E> stroke) {
        return switch (stroke.key()) {
            case DOWN -> hold(stroke);
            case TYPED -> {
                var reaction = hold(stroke);
                characters.append(stroke.character());
                yield reaction;
            }
            case UP, MODIFIER -> held.isEmpty() ? Reaction.passing(List.of()) : holdOn(stroke);
            case ENTER_DOWN -> enter(stroke);
            case ENTER_TYPED -> enterSwallowed ? Reaction.holding(List.of()) : Reaction.passing(giveBack());
            case ENTER_UP -> enterUp();
            case OTHER -> Reaction.passing(giveBack());
        };
    }

    /** Whether keys are held back, so that {@link #after} has to be asked when the gap has passed. */
    boolean holds() {
        return !held.isEmpty();
    }

    /** What turned out to be typing because nothing followed in time. */
    List<E> after(long nanos) {
        return nanos - lastKey >= gapNanos ? giveBack() : List.of();
    }

    private Reaction<E> hold(Stroke<E> stroke) {
        List<E> typing = stroke.nanos() - lastKey >= gapNanos ? giveBack() : List.of();
        lastKey = stroke.nanos();
        held.add(stroke.event());
        return Reaction.holding(typing);
    }

    private Reaction<E> holdOn(Stroke<E> stroke) {
        held.add(stroke.event());
        return Reaction.holding(List.of());
    }

    private Reaction<E> enter(Stroke<E> stroke) {
        var repeated = enterIsDown && stroke.nanos() - lastEnter < REPEAT_NANOS;
        enterIsDown = true;
        lastEnter = stroke.nanos();
        if (repeated) {
            return Reaction.holding(List.of());
        }
        var fast = stroke.nanos() - lastKey < gapNanos;
        enterSwallowed = fast && characters.length() >= minimum;
        if (!enterSwallowed) {
            return Reaction.passing(giveBack());
        }
        var burst = characters.toString();
        forget();
        return Reaction.scanned(burst);
    }

    private Reaction<E> enterUp() {
        var swallow = enterSwallowed;
        enterIsDown = false;
        enterSwallowed = false;
        return swallow ? Reaction.holding(List.of()) : Reaction.passing(giveBack());
    }

    private List<E> giveBack() {
        var typing = List.copyOf(held);
        forget();
        return typing;
    }

    private void forget() {
        held.clear();
        characters.setLength(0);
    }
}

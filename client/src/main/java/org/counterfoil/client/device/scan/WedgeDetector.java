package org.counterfoil.client.device.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a reader that types from a person who types, by the time between keys alone.
 *
 * <p>When a key is heard says little about when it was pressed: a window that collects garbage or draws hears the rest
 * of a burst late, and a desk must not take half a card number for an amount because of it. So a pause between keys is
 * none before the window has looked twice, each time just when it meant to, and heard nothing in between.
 *
 * <p>Printing keys are held back until it is known whose they are: a run of fast keys ended by Enter is a scan and
 * is swallowed, the Enter with it; anything else is given back in its order, nothing lost. An Enter that is held down
 * counts once.
 */
final class WedgeDetector<E> {

    /** A keyboard repeats a held key far faster than this; a later Enter is a new one even if its release got lost. */
    private static final long REPEAT_NANOS = 700_000_000L;
    /** A look that comes later than this part of the gap shows that the window was busy: keys may wait behind it. */
    private static final int PUNCTUAL_PART = 4;
    /** A window that is busy all the time still must not keep what a person types. */
    private static final int MOST_LOOKS = 6;

    private final long gapNanos;
    private final long punctualNanos;
    private final int minimum;
    private final List<E> held = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private long lookAt;
    private int looks;
    private boolean wasPunctual;
    private long lastEnter;
    private boolean enterIsDown;
    private boolean enterSwallowed;

    WedgeDetector(ReaderProfile profile) {
        this.gapNanos = profile.gap().toNanos();
        this.punctualNanos = gapNanos / PUNCTUAL_PART;
        this.minimum = profile.minimum();
    }

    /** Takes one key event. */
    Reaction<E> on(Stroke<E> stroke) {
        return switch (stroke.key()) {
            case DOWN -> hold(stroke);
            case TYPED -> {
                characters.append(stroke.character());
                yield hold(stroke);
            }
            case UP, MODIFIER -> held.isEmpty() ? Reaction.passing(List.of()) : holdOn(stroke);
            case ENTER_DOWN -> enter(stroke);
            case ENTER_TYPED -> enterSwallowed ? Reaction.holding(List.of()) : Reaction.passing(giveBack());
            case ENTER_UP -> enterUp();
            case OTHER -> Reaction.passing(giveBack());
        };
    }

    /** Whether keys are held back, so that {@link #look} has to be asked at {@link #lookAt}. */
    boolean holds() {
        return !held.isEmpty();
    }

    /** When to look next, while keys are held back; on the clock of the strokes. */
    long lookAt() {
        return lookAt;
    }

    /** What turned out to be typing because nothing followed in time; says nothing before {@link #lookAt}. */
    List<E> look(long nanos) {
        if (held.isEmpty() || nanos < lookAt) {
            return List.of();
        }
        looks++;
        var punctual = nanos - lookAt < punctualNanos;
        if (looks == MOST_LOOKS || punctual && wasPunctual) {
            return giveBack();
        }
        wasPunctual = punctual;
        lookAt = nanos + punctualNanos;
        return List.of();
    }

    private Reaction<E> hold(Stroke<E> stroke) {
        looks = 0;
        wasPunctual = false;
        lookAt = stroke.nanos() + gapNanos;
        return holdOn(stroke);
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
        enterSwallowed = characters.length() >= minimum;
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

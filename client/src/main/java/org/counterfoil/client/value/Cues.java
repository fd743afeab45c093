package org.counterfoil.client.value;

import org.counterfoil.client.shared.ui.Notice;

/** Sounds that tell success from refusal without a look at the screen. */
@FunctionalInterface
public interface Cues {

    /** Must not block. */
    void play(Notice.Tone tone);
}

package org.counterfoil.client.card.writing;

import java.util.Optional;

import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.WritingProgress;

/**
 * What is seen while cards are written.
 *
 * @param card    the one in hand
 * @param carried what the card at the writer says in place of its number; empty for nothing
 * @param last    the number that was written last here
 * @param here    how many were written here since it began
 */
record Writing(Phase phase, Optional<CardToWrite> card, String carried, WritingProgress progress,
        Optional<String> last, int here) {

    static Writing begun(WritingProgress progress) {
        return new Writing(Phase.ASKING, Optional.empty(), "", progress, Optional.empty(), 0);
    }

    Writing at(Phase next) {
        return new Writing(next, card, "", progress, last, here);
    }

    Writing carrying(Phase next, String what) {
        return new Writing(next, card, what, progress, last, here);
    }

    Writing with(Optional<CardToWrite> taken, WritingProgress now) {
        return new Writing(taken.isPresent() ? Phase.LOOK : Phase.NONE_LEFT, taken, "", now, last, here);
    }

    /** None is in hand any more. */
    Writing without() {
        return new Writing(phase, Optional.empty(), "", progress, last, here);
    }

    Writing holding(CardToWrite taken) {
        return new Writing(Phase.LOOK, Optional.of(taken), "", progress, last, here);
    }

    /** The card in hand is written. */
    Writing written() {
        var more = card.flatMap(CardToWrite::written).isEmpty() ? 1 : 0;
        return new Writing(Phase.ASKING, Optional.empty(), "",
                new WritingProgress(progress.total(), progress.written() + more, progress.held()),
                card.map(CardToWrite::number), here + 1);
    }
}

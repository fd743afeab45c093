package org.counterfoil.server.member;

import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.server.member.level.HandMoves;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/**
 * Puts members in a level by hand. What they did before is looked at first: else it would count afterwards, and move up
 * at once who has just been put down.
 */
@Component
class ChangeLevelHandler {

    private final LevelProgress progress;
    private final HandMoves moves;

    ChangeLevelHandler(LevelProgress progress, HandMoves moves) {
        this.progress = progress;
        this.moves = moves;
    }

    /** See {@link org.counterfoil.common.member.LevelChangeApi#changeLevel}. */
    ChangedLevels change(ChangeLevel command, Caller caller) {
        progress.advance();
        return moves.change(command, caller);
    }
}

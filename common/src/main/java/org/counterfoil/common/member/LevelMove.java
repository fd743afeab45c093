package org.counterfoil.common.member;

/** Why a member's level changed. */
public enum LevelMove {
    /** The next level's entry rule was met. */
    REACHED(true),
    /** What it had been reached by was voided or returned. */
    TAKEN_BACK(true),
    /** What keeps the level was not reached within a period. */
    NOT_KEPT(true),
    /** Somebody changed it. */
    BY_HAND(false),
    /** Another member, who had a higher level, was merged into this one, or that was undone. */
    MERGED(false);

    private final boolean automatic;

    LevelMove(boolean automatic) {
        this.automatic = automatic;
    }

    /** Whether it happened by itself. */
    public boolean isAutomatic() {
        return automatic;
    }
}

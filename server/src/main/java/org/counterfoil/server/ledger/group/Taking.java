package org.counterfoil.server.ledger.group;

import java.util.List;

/** How one writer comes to its batches: what waits, when its turn has come. */
record Taking(Intake intake, Turns.Turn turn) {

    /** Empty once the intake is closed and emptied. */
    List<Waiting> next() throws InterruptedException {
        return intake.take(turn);
    }

    /** The next writer may take its batch. */
    void pass() {
        turn.pass();
    }

    /** Nothing more is taken in. */
    void stop() {
        intake.close();
    }
}

package org.counterfoil.server.ledger.engine;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.ReservationRow;

/** Holds amounts back in accounts, and frees them. */
final class Holding {

    private final Scratch scratch;

    Holding(Scratch scratch) {
        this.scratch = scratch;
    }

    void reserve(Instruction.Reserve reserve) {
        var account = scratch.open(reserve.account());
        if (reserve.amount() <= 0) {
            throw Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE).thrown();
        }
        var free = new Taking(scratch).available(List.of(reserve.account()));
        if (free < reserve.amount()) {
            throw Insufficient.of(account.key().kind(), free, reserve.amount() - free).thrown();
        }
        var id = scratch.nextId();
        scratch.book().put(account.reserving(reserve.amount()));
        scratch.book().put(new ReservationRow(id, account.id(), reserve.amount(), reserve.until(),
                ReservationRow.State.OPEN, scratch.transaction()));
        scratch.reserved(id);
    }

    void release(Instruction.Release release) {
        free(release.reservation(), ReservationRow.State.RELEASED);
    }

    void capture(Instruction.Capture capture) {
        free(capture.reservation(), ReservationRow.State.CAPTURED);
    }

    private void free(long id, ReservationRow.State next) {
        var reservation = scratch.book().reservation(id).filter(held -> held.state() == ReservationRow.State.OPEN)
                .orElseThrow(() -> unknown(id));
        var account = accountOf(reservation.account());
        if (account.key().merchant() != scratch.header().merchant()) {
            throw unknown(id);
        }
        scratch.book().put(account.reserving(-reservation.amount()));
        scratch.book().put(reservation.in(next));
    }

    private static RuntimeException unknown(long id) {
        return Refusal.of(RefusalCode.RESERVATION_UNKNOWN, "reservation", id).thrown();
    }

    /** A locked account by its id. */
    AccountRow accountOf(long id) {
        return scratch.book().accountById(id);
    }
}

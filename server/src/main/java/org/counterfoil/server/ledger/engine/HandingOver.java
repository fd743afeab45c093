package org.counterfoil.server.ledger.engine;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;

/** Brings all that an account holds into another one. */
final class HandingOver {

    private final Scratch scratch;

    HandingOver(Scratch scratch) {
        this.scratch = scratch;
    }

    void handOver(Instruction.HandOver all) {
        var from = scratch.open(all.from());
        if (from.reserved() != 0) {
            throw Refusal.of(RefusalCode.MERGE_RESERVED, "reserved", from.reserved()).thrown();
        }
        if (from.balance() == 0) {
            return;
        }
        if (all.from().kind().hasLots()) {
            lots(all.from(), all.to());
        } else {
            scratch.post(all.from(), -from.balance());
            scratch.post(all.to(), from.balance());
        }
    }

    /** Whatever their last days are: what is over there is over here. */
    private void lots(AccountKey from, AccountKey to) {
        var leaving = new ArrayList<Scratch.LotPart>();
        var arriving = new ArrayList<Scratch.LotPart>();
        for (var lot : scratch.book().lotsOf(scratch.book().account(from).id())) {
            leaving.add(scratch.change(lot, -lot.remaining()));
            arriving.add(scratch.carryOver(to, lot, lot.remaining()));
        }
        scratch.post(from, sum(leaving), leaving);
        scratch.post(to, sum(arriving), arriving);
    }

    void settle(Instruction.Settle settle) {
        var owed = -scratch.book().account(settle.debt()).balance();
        var taking = new Taking(scratch);
        var repaid = Math.min(owed, taking.available(List.of(settle.points())));
        if (repaid > 0) {
            taking.take(List.of(settle.points()), ConsumptionOrder.PRINCIPAL_FIRST, repaid);
            scratch.post(settle.debt(), repaid);
        }
    }

    private static long sum(List<Scratch.LotPart> parts) {
        return parts.stream().mapToLong(Scratch.LotPart::amount).sum();
    }
}

package org.counterfoil.client.pictures;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.RowMore;
import org.counterfoil.common.value.TransactionRow;

/** What the transactions of {@link SampleBook} did to accounts. */
final class SampleMovements {

    private static final long PRINCIPAL = 1_286_50L;
    private static final long BONUS = 120_00L;
    private static final long STEP = 37_50L;
    private static final int MOST_USES = 30;

    private SampleMovements() {}

    static RowMore of(int place, TransactionKind kind, long net) {
        var legs = switch (kind) {
            case RECHARGE, VOID -> stored(place, net);
            case SPEND, TRANSFER -> stored(place, -net);
            case COUNT_ADD -> List.of(uses(0, 10));
            case COUNT_USE -> List.of(uses(MOST_USES - place + 4, -1));
            default -> List.<Leg>of();
        };
        return new RowMore(Sitting.TODAY, "0127", "", "", List.of(), "", Optional.empty(), Optional.empty(), legs,
                kind == TransactionKind.CASH_SALE
                        ? Optional.empty()
                        : Optional.of(place % 11 == 3 ? MemberStatus.LOCKED : MemberStatus.NORMAL));
    }

    static boolean moved(TransactionRow row, Moved moved) {
        return moved == Moved.COUNTS ? row.more().counted().isPresent() : row.more().balanceAfter().isPresent();
    }

    private static List<Leg> stored(int place, long change) {
        var after = PRINCIPAL + place * STEP;
        return List.of(new Leg("principal", "", "money", change, after - change, after),
                new Leg("bonus", "", "money", 0, BONUS, BONUS));
    }

    private static Leg uses(long before, long change) {
        return new Leg("counts", "", "count:WASH", change, before, before + change);
    }
}

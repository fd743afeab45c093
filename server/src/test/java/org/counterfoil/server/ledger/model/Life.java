package org.counterfoil.server.ledger.model;

import java.util.Random;

import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.SpentPoints;

/** Makes up what happens next. */
final class Life {

    private static final int MEMBERS = 3;

    private final Random random;

    Life(Random random) {
        this.random = random;
    }

    /** The next operation, where so many transactions and reservations can be named. */
    Operation next(int transactions, int reservations) {
        var kind = random.nextInt(20);
        if (kind >= 11 && kind <= 13 && transactions > 0) {
            return new Operation.Void(random.nextInt(transactions), policy());
        }
        if (kind >= 14 && kind <= 16 && transactions > 0) {
            return new Operation.Return(random.nextInt(transactions), amount(700), policy());
        }
        if (kind == 17 && reservations > 0) {
            return new Operation.Release(random.nextInt(reservations));
        }
        return switch (kind) {
            case 0, 1, 2 -> new Operation.Recharge(member(), amount(5_000), random.nextInt(900), random.nextInt(6));
            case 3, 4, 5 -> new Operation.Spend(member(), amount(1_500),
                    ConsumptionOrder.values()[random.nextInt(ConsumptionOrder.values().length)]);
            case 6 -> new Operation.GivePoints(member(), amount(40), random.nextInt(6));
            case 7 -> new Operation.SpendPoints(member(), amount(20));
            case 8 -> transfer();
            case 9 -> new Operation.Coupon(random.nextInt(MEMBERS), random.nextBoolean() ? 1 : -1);
            case 10 -> new Operation.Days(1 + random.nextInt(2));
            case 18 -> random.nextBoolean()
                    ? new Operation.GrantQuota(amount(500))
                    : new Operation.UseQuota(amount(300));
            default -> new Operation.Reserve(member(), amount(1_000));
        };
    }

    private Operation transfer() {
        var from = member();
        return new Operation.Transfer(from, (from + 1 + random.nextInt(MEMBERS - 1)) % MEMBERS, amount(1_500));
    }

    private int member() {
        return random.nextInt(MEMBERS);
    }

    private long amount(int most) {
        return 1 + random.nextInt(most);
    }

    private SpentPoints policy() {
        return switch (random.nextInt(4)) {
            case 0 -> SpentPoints.REFUSE;
            case 1 -> SpentPoints.DEBT;
            default -> new SpentPoints.Deduct(amount(200), amount(4));
        };
    }
}

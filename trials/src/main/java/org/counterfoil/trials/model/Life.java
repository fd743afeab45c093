package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.QuotaKind;

/** Makes up what happens. The same seed and number make the same script, whatever the ledger does with it. */
final class Life {

    private static final int MEMBERS = 3;
    private static final int COUPONS = 3;
    /** How far back a step speaks of another one, mostly. */
    private static final int RECENT = 15;
    /** Spreads the numbers of scripts over all seeds: the fraction of the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int[] TOGETHER = {1, 8, 1, 24};

    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Integer> lost = new HashSet<>();
    private boolean closed;

    private Life(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The script of this number; every second one posts several steps at a time. */
    static Script script(long seed, long number, int length) {
        var life = new Life(seed * SPREAD + number);
        for (var kind : QuotaKind.values()) {
            life.steps.add(new Step(life.steps.size() + 1, new Operation.Quota(kind, QuotaPurpose.GRANT, 5_000)));
        }
        while (life.steps.size() < length) {
            life.steps.add(new Step(life.steps.size() + 1, life.next()));
        }
        return new Script(TOGETHER[(int) (number % TOGETHER.length)], life.steps);
    }

    private Operation next() {
        if (closed && random.nextInt(3) == 0) {
            closed = false;
            return new Operation.Store(false);
        }
        if (!lost.isEmpty() && random.nextInt(4) == 0) {
            var found = lost.iterator().next();
            lost.remove(found);
            return new Operation.Card(found, false);
        }
        var kind = random.nextInt(100);
        if (kind < 16) {
            return recharge();
        }
        if (kind < 36) {
            return spend();
        }
        if (kind < 52) {
            return other(kind);
        }
        if (kind < 64) {
            return reservation(kind);
        }
        if (kind < 88) {
            return reversal(kind);
        }
        return around(kind);
    }

    private Operation recharge() {
        return new Operation.Recharge(member(), amount(5_000), random.nextInt(900), days(), chance(3), chance(3),
                chance(8) ? amount(20_000) : 0);
    }

    private Operation spend() {
        if (chance(6)) {
            return new Operation.SpendPoints(member(), amount(25));
        }
        if (chance(8)) {
            return new Operation.CashSale(member(), amount(1_500));
        }
        return new Operation.Spend(member(), amount(1_500), order(), any(EarnBase.values()), chance(3),
                chance(5) ? random.nextInt(COUPONS) : -1);
    }

    private Operation other(int kind) {
        return switch (kind) {
            case 36, 37 -> new Operation.GivePoints(member(), amount(40), days());
            case 38, 39, 40 -> new Operation.GiveCounts(member(), amount(12), days());
            case 41 -> new Operation.UseCounts(member(), amount(4));
            case 42, 43 -> new Operation.Adjust(member(), any(Pot.values()), amount(60) * (chance(2) ? 1 : -1));
            case 44 -> new Operation.CashOut(member(), amount(2_000), order());
            case 45, 46 -> new Operation.Coupon(random.nextInt(COUPONS), chance(3) ? -1 : 1);
            case 47, 48 -> quota();
            default -> transfer();
        };
    }

    private Operation quota() {
        var granted = !chance(4);
        var purpose = granted ? QuotaPurpose.GRANT : QuotaPurpose.USE;
        var kind = any(QuotaKind.values());
        var most = kind == QuotaKind.RECHARGE ? 40_000 : 300;
        return new Operation.Quota(kind, purpose, (granted ? amount(most) : amount(most / 10)) * (chance(5) ? -1 : 1));
    }

    private Operation transfer() {
        var from = member();
        return new Operation.Transfer(from, (from + 1 + random.nextInt(MEMBERS - 1)) % MEMBERS, amount(1_500),
                order());
    }

    private Operation reservation(int kind) {
        if (kind < 57) {
            return new Operation.Reserve(member(), chance(3) ? any(Pot.values()) : Pot.PRINCIPAL, amount(800));
        }
        var reservation = recent(Operation.Reserve.class::isInstance);
        return kind < 61
                ? new Operation.Release(reservation)
                : new Operation.Capture(reservation, member(), amount(900), order());
    }

    private Operation reversal(int kind) {
        if (kind < 75) {
            return new Operation.Void(recent(one -> chance(12) || isReversible(one)), any(PointsGone.values()));
        }
        if (kind < 84) {
            return new Operation.Return(recent(one -> chance(12) || isReturnable(one)), amount(300),
                    any(PointsGone.values()));
        }
        return new Operation.Again(recent(_ -> true), chance(3));
    }

    private Operation around(int kind) {
        if (kind == 88) {
            closed = true;
            return new Operation.Store(true);
        }
        if (kind == 89) {
            var member = member();
            lost.add(member);
            return new Operation.Card(member, true);
        }
        return kind < 94 ? new Operation.Days(1 + random.nextInt(2)) : spend();
    }

    private static boolean isReversible(Operation operation) {
        return switch (operation) {
            case Operation.Void _,Operation.Return _,Operation.Reserve _,Operation.Release _ -> false;
            case Operation.Card _,Operation.Store _,Operation.Days _,Operation.Again _ -> false;
            default -> true;
        };
    }

    private static boolean isReturnable(Operation operation) {
        return operation instanceof Operation.Spend || operation instanceof Operation.SpendPoints
                || operation instanceof Operation.Capture || operation instanceof Operation.CashSale;
    }

    /** The number of a step of this kind, mostly a recent one; 0 where there is none. */
    private int recent(Predicate<Operation> wanted) {
        var found = steps.reversed().stream().filter(step -> wanted.test(step.operation())).map(Step::number)
                .limit(RECENT).toList();
        return found.isEmpty() ? 0 : found.get(Math.min(random.nextInt(found.size()), random.nextInt(found.size())));
    }

    private int member() {
        return random.nextInt(MEMBERS);
    }

    private long amount(int most) {
        return 1 + random.nextInt(most);
    }

    private int days() {
        return random.nextInt(6);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private ConsumptionOrder order() {
        return any(ConsumptionOrder.values());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

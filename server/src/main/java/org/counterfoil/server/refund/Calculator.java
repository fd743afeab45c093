package org.counterfoil.server.refund;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.refund.RefundWorking;

/**
 * Works out refunds, in whole minor units. Each line gives back from nothing to all that is left of it, and what it
 * gives back and what it forfeits add up to that; the sum of the lines is the refund.
 */
final class Calculator {

    private Calculator() {}

    static RefundWorking work(RefundMethod method, List<Remains> remains) {
        return new RefundWorking(method, switch (method) {
            case PRINCIPAL_ONLY -> each(remains, Remains::principal);
            case PER_RECHARGE -> each(remains, one -> share(one.left(), one.paid(), one.gift()));
            case PAID_SHARE -> together(remains);
        });
    }

    private static List<RefundLine> each(List<Remains> remains, ToLongFunction<Remains> refunded) {
        return remains.stream().map(one -> line(one, refunded.applyAsLong(one))).toList();
    }

    /** One share over all of them; a line gets what the refund until there is more than that of those before. */
    private static List<RefundLine> together(List<Remains> remains) {
        var paid = sum(remains, Remains::paid);
        var gift = sum(remains, Remains::gift);
        var left = sum(remains, Remains::left);
        var refund = share(left, paid, gift);
        var lines = new ArrayList<RefundLine>();
        var seen = 0L;
        var given = 0L;
        for (var one : remains) {
            seen = Math.addExact(seen, one.left());
            var until = seen == left ? refund : rounded(refund, seen, left);
            lines.add(line(one, until - given));
            given = until;
        }
        return lines;
    }

    private static long sum(List<Remains> remains, ToLongFunction<Remains> part) {
        return remains.stream().mapToLong(part).reduce(0, Math::addExact);
    }

    private static RefundLine line(Remains one, long refunded) {
        return new RefundLine(one.number(), one.kind(), one.day(), one.paid(), one.gift(), one.principal(),
                one.bonus(), refunded, one.left() - refunded);
    }

    /** The part of an amount that was paid for; nothing where nothing was. */
    private static long share(long amount, long paid, long gift) {
        return paid == 0 ? 0 : rounded(amount, paid, Math.addExact(paid, gift));
    }

    /** {@code amount × part / whole}, half up. */
    private static long rounded(long amount, long part, long whole) {
        var twice = BigInteger.valueOf(whole).shiftLeft(1);
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)).shiftLeft(1)
                .add(BigInteger.valueOf(whole)).divide(twice).longValueExact();
    }
}

package org.counterfoil.server.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.SpentPoints;

/** The same rules over plain lists, one caller, nothing kept: what the ledger must agree with. */
final class Reference {

    /** Something of value with an order of spending. */
    static final class Lot {
        final Account account;
        final Optional<LocalDate> ends;
        final long made;
        final long id;
        long left;

        Lot(Account account, Optional<LocalDate> ends, long made, long id) {
            this.account = account;
            this.ends = ends;
            this.made = made;
            this.id = id;
        }
    }

    static final class Account {
        long balance;
        long reserved;
        final List<Lot> lots = new ArrayList<>();
    }

    /** What a transaction did to one lot, or to an account without lots. */
    record Effect(String account, Optional<Lot> lot, long amount) {}

    static final class Transaction {
        final boolean returnable;
        final RefusalCode gone;
        final long net;
        final List<List<Effect>> lines = new ArrayList<>();
        boolean voided;
        long returned;
        long kept;

        Transaction(boolean returnable, RefusalCode gone, long net) {
            this.returnable = returnable;
            this.gone = gone;
            this.net = net;
        }
    }

    private static final Comparator<Lot> SPENDING = Comparator
            .comparing((Lot lot) -> lot.ends.orElse(LocalDate.MAX))
            .thenComparingLong(lot -> lot.made)
            .thenComparingLong(lot -> lot.id);

    private final Map<String, Account> accounts = new TreeMap<>();
    private LocalDate today;
    private long count;

    Reference(LocalDate today) {
        this.today = today;
    }

    Account account(String name) {
        return accounts.computeIfAbsent(name, key -> new Account());
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    LocalDate today() {
        return today;
    }

    private static RefusedException refuse(RefusalCode code) {
        return Refusal.of(code).thrown();
    }

    Transaction recharge(int member, long principal, long bonus, Optional<LocalDate> ends) {
        var tx = new Transaction(false, RefusalCode.RECHARGE_SPENT, principal);
        count++;
        bringIn(tx, "P" + member, principal, Optional.empty());
        bringIn(tx, "B" + member, bonus, ends);
        return tx;
    }

    Transaction spend(int member, long amount, ConsumptionOrder order) {
        var tx = new Transaction(true, RefusalCode.BALANCE_INSUFFICIENT, amount);
        count++;
        takeMoney(tx, member, amount, order);
        var points = amount / 100;
        var debt = account("D" + member);
        var repaid = Math.min(points, -debt.balance);
        move(tx, "D" + member, repaid);
        bringIn(tx, "X" + member, points - repaid, Optional.empty());
        return tx;
    }

    Transaction givePoints(int member, long amount, Optional<LocalDate> ends) {
        var tx = new Transaction(false, RefusalCode.POINTS_SPENT, 0);
        count++;
        bringIn(tx, "X" + member, amount, ends);
        return tx;
    }

    Transaction spendPoints(int member, long amount) {
        var tx = new Transaction(true, RefusalCode.POINTS_SPENT, amount);
        if (available("X" + member) < amount) {
            throw refuse(RefusalCode.POINTS_INSUFFICIENT);
        }
        take(tx, "X" + member, amount);
        return tx;
    }

    Transaction transfer(int from, int to, long amount) {
        var tx = new Transaction(false, RefusalCode.BALANCE_INSUFFICIENT, amount);
        count++;
        takeMoney(tx, from, amount, ConsumptionOrder.PROPORTIONAL);
        for (var line : List.copyOf(tx.lines)) {
            var target = line.getFirst().account().charAt(0) + "" + to;
            var arriving = new ArrayList<Effect>();
            for (var effect : line) {
                var source = effect.lot().orElseThrow();
                var lot = new Lot(account(target), source.ends, source.made, nextId());
                account(target).lots.add(lot);
                arriving.add(change(target, lot, -effect.amount()));
            }
            tx.lines.add(arriving);
        }
        return tx;
    }

    Transaction coupon(int coupon, int amount) {
        if (account("C" + coupon).balance + amount > 1) {
            throw refuse(RefusalCode.COUPON_USED);
        }
        return plain("C" + coupon, amount, RefusalCode.COUPON_USED);
    }

    Transaction quota(long amount) {
        return plain("Q", amount, RefusalCode.STORE_QUOTA_EXHAUSTED);
    }

    private Transaction plain(String name, long amount, RefusalCode gone) {
        if (account(name).balance + amount < 0) {
            throw refuse(gone);
        }
        var tx = new Transaction(false, gone, 0);
        move(tx, name, amount);
        return tx;
    }

    void reserve(int member, long amount) {
        if (available("P" + member) < amount) {
            throw refuse(RefusalCode.BALANCE_INSUFFICIENT);
        }
        account("P" + member).reserved += amount;
    }

    void release(int member, long amount) {
        account("P" + member).reserved -= amount;
    }

    void days(int days) {
        today = today.plusDays(days);
        for (var entry : accounts.entrySet()) {
            var expiring = entry.getKey().startsWith("B") || entry.getKey().startsWith("X");
            for (var lot : expiring ? List.copyOf(entry.getValue().lots) : List.<Lot>of()) {
                if (lot.ends.filter(end -> end.isBefore(today)).isPresent()) {
                    change(entry.getKey(), lot, -lot.left);
                }
            }
        }
    }

    void voidAll(Transaction tx, SpentPoints policy) {
        if (tx.voided) {
            throw refuse(RefusalCode.TRANSACTION_VOIDED);
        }
        if (tx.returned > 0) {
            throw refuse(RefusalCode.TRANSACTION_RETURNED);
        }
        reverse(tx, tx.lines, policy);
        tx.voided = true;
    }

    void giveBack(Transaction tx, long amount, SpentPoints policy) {
        if (tx.voided) {
            throw refuse(RefusalCode.TRANSACTION_VOIDED);
        }
        if (!tx.returnable) {
            throw refuse(RefusalCode.TRANSACTION_NOT_VOIDABLE);
        }
        if (tx.returned + amount > tx.net) {
            throw refuse(RefusalCode.RETURN_OVER_ORIGINAL);
        }
        reverse(tx, Portion.between(tx, tx.returned, tx.returned + amount), policy);
        tx.returned += amount;
    }

    private void reverse(Transaction tx, List<List<Effect>> lines, SpentPoints policy) {
        for (var line : lines) {
            var name = line.getFirst().account();
            if (name.startsWith("C") && account(name).balance - sum(line) > 1) {
                throw refuse(RefusalCode.COUPON_USED);
            }
            if (gone(line, lines) > 0 && !mayBeGone(name, lines, policy)) {
                throw refuse(name.startsWith("X") ? RefusalCode.POINTS_SPENT : tx.gone);
            }
        }
        lines.stream().flatMap(List::stream).filter(effect -> effect.amount() < 0).forEach(this::undo);
        for (var line : lines) {
            if (sum(line) > 0 && line.getFirst().account().startsWith("X")) {
                var missing = takePointsBack(line);
                if (policy instanceof SpentPoints.Deduct rate) {
                    keep(tx, line.getFirst().account().substring(1), missing, rate, lines);
                } else {
                    account("D" + line.getFirst().account().substring(1)).balance -= missing;
                }
            } else {
                line.stream().filter(effect -> effect.amount() > 0).forEach(this::undo);
            }
        }
    }

    private boolean mayBeGone(String name, List<List<Effect>> lines, SpentPoints policy) {
        return name.startsWith("X") && switch (policy) {
            case SpentPoints.Refuse _ -> false;
            case SpentPoints.Debt _ -> true;
            case SpentPoints.Deduct _ -> Stream.of("P", "B").map(kind -> kind + name.substring(1))
                    .anyMatch(money -> Math.min(cameBack(money, lines, false), available(money)
                            + cameBack(money, lines, true)) > 0);
        };
    }

    /** What a reversal brings back to an account; only what can be used on the spot, if so asked. */
    private long cameBack(String name, List<List<Effect>> lines, boolean usable) {
        return lines.stream().flatMap(List::stream).filter(effect -> effect.account().equals(name))
                .filter(effect -> !usable || isValid(effect.lot().orElseThrow()))
                .mapToLong(effect -> -effect.amount()).sum();
    }

    /** The worth of all points kept so far, less that of those before; from what came back, the principal first. */
    private void keep(Transaction tx, String member, long missing, SpentPoints.Deduct rate,
            List<List<Effect>> lines) {
        var worth = worth(tx.kept + missing, rate) - worth(tx.kept, rate);
        tx.kept += missing;
        account("kept points").balance -= missing;
        for (var money : List.of("P" + member, "B" + member)) {
            var part = Math.min(worth, Math.min(Math.max(0, cameBack(money, lines, false)), available(money)));
            take(new Transaction(false, RefusalCode.BALANCE_INSUFFICIENT, 0), money, part);
            account("kept back").balance += part;
            worth -= part;
        }
    }

    private static long worth(long points, SpentPoints.Deduct rate) {
        return Math.floorDiv(2 * points * rate.money() + rate.points(), 2 * rate.points());
    }

    /** What a line that came in cannot give back any more. */
    private long gone(List<Effect> line, List<List<Effect>> all) {
        if (line.isEmpty() || sum(line) <= 0) {
            return 0;
        }
        var name = line.getFirst().account();
        if (name.startsWith("D")) {
            return 0;
        }
        var comingBack = all.stream().flatMap(List::stream)
                .filter(effect -> effect.account().equals(name) && effect.amount() < 0)
                .mapToLong(effect -> -effect.amount()).sum();
        var inLots = line.stream().mapToLong(effect -> effect.lot()
                .map(lot -> Math.min(lot.left, effect.amount())).orElse(effect.amount())).sum();
        var free = account(name).balance - account(name).reserved + comingBack;
        return sum(line) - Math.min(inLots, free);
    }

    /** Out of their lots, then out of others; what neither had is missing. */
    private long takePointsBack(List<Effect> line) {
        var name = line.getFirst().account();
        var missing = 0L;
        for (var effect : line) {
            var lot = effect.lot().orElseThrow();
            var part = Math.min(lot.left, effect.amount());
            change(name, lot, -part);
            missing += effect.amount() - part;
        }
        var other = Math.min(missing, available(name));
        take(new Transaction(false, RefusalCode.POINTS_SPENT, 0), name, other);
        return missing - other;
    }

    private void undo(Effect effect) {
        if (effect.lot().isPresent()) {
            change(effect.account(), effect.lot().get(), -effect.amount());
        } else {
            account(effect.account()).balance -= effect.amount();
        }
    }

    private static long sum(List<Effect> line) {
        return line.stream().mapToLong(Effect::amount).sum();
    }

    private long available(String name) {
        var valid = account(name).lots.stream().filter(this::isValid).mapToLong(lot -> lot.left).sum();
        return Math.min(valid, account(name).balance - account(name).reserved);
    }

    private boolean isValid(Lot lot) {
        return lot.ends.filter(end -> end.isBefore(today)).isEmpty();
    }

    private void takeMoney(Transaction tx, int member, long amount, ConsumptionOrder order) {
        var principal = available("P" + member);
        var bonus = available("B" + member);
        if (principal + bonus < amount) {
            throw refuse(RefusalCode.BALANCE_INSUFFICIENT);
        }
        var fromPrincipal = switch (order) {
            case PRINCIPAL_FIRST -> Math.min(principal, amount);
            case BONUS_FIRST -> amount - Math.min(bonus, amount);
            // Rounded to the nearest unit, a half goes to the principal: the larger remainder of two.
            case PROPORTIONAL -> (2 * principal * amount + principal + bonus) / (2 * (principal + bonus));
        };
        var bonusFirst = order == ConsumptionOrder.BONUS_FIRST;
        take(tx, (bonusFirst ? "B" : "P") + member, bonusFirst ? amount - fromPrincipal : fromPrincipal);
        take(tx, (bonusFirst ? "P" : "B") + member, bonusFirst ? fromPrincipal : amount - fromPrincipal);
    }

    private void take(Transaction tx, String name, long amount) {
        var line = new ArrayList<Effect>();
        var left = amount;
        for (var lot : account(name).lots.stream().filter(this::isValid).sorted(SPENDING).toList()) {
            var part = Math.min(left, lot.left);
            if (part > 0) {
                line.add(change(name, lot, -part));
                left -= part;
            }
        }
        if (!line.isEmpty()) {
            tx.lines.add(line);
        }
    }

    private void bringIn(Transaction tx, String name, long amount, Optional<LocalDate> ends) {
        if (amount > 0) {
            var lot = new Lot(account(name), ends, count, nextId());
            account(name).lots.add(lot);
            tx.lines.add(List.of(change(name, lot, amount)));
        }
    }

    private void move(Transaction tx, String name, long amount) {
        account(name).balance += amount;
        if (amount != 0) {
            tx.lines.add(List.of(new Effect(name, Optional.empty(), amount)));
        }
    }

    private Effect change(String name, Lot lot, long amount) {
        lot.left += amount;
        account(name).balance += amount;
        return new Effect(name, Optional.of(lot), amount);
    }

    private long nextId() {
        return accounts.values().stream().mapToLong(account -> account.lots.size()).sum();
    }
}

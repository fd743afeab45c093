package org.counterfoil.trials.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.QuotaKind;

/** The same rules over plain lists, one caller, nothing kept: what the ledger must agree with. */
final class Reference {

    private final Map<Integer, Entry> entries = new HashMap<>();
    private Books books;

    Reference(LocalDate today) {
        this.books = new Books(today);
    }

    /** All that is in the books, by name. */
    Map<String, String> told() {
        return books.told();
    }

    /** Does a step; refused, it leaves nothing behind. */
    Answer apply(Step step, long transaction) {
        var draft = new Books(books);
        draft.count++;
        try {
            post(draft, step, transaction).ifPresent(entry -> entries.put(step.number(), entry));
        } catch (RefusedException refused) {
            return Answer.refused(refused.refusal().code());
        }
        var answer = new Answer(Optional.empty(), changes(books, draft));
        books = draft;
        return answer;
    }

    /** What it would answer, doing nothing. */
    Answer consider(Step step) {
        var draft = new Books(books);
        try {
            post(draft, step, 0);
            return new Answer(Optional.empty(), changes(books, draft));
        } catch (RefusedException refused) {
            return Answer.refused(refused.refusal().code());
        }
    }

    private static Map<String, String> changes(Books before, Books after) {
        var changes = new TreeMap<String, String>();
        after.accounts().forEach((name, account) -> {
            var change = account.balance() - before.account(name).balance();
            if (change != 0) {
                changes.put(name, Answer.change(name, change, account.balance()));
            }
        });
        return changes;
    }

    private Optional<Entry> post(Books draft, Step step, long id) {
        return switch (step.operation()) {
            case Operation.Recharge o -> Optional.of(recharge(draft, o, id));
            case Operation.Spend o -> Optional.of(spend(draft, o, id));
            case Operation.CashSale o -> Optional.of(cashSale(draft, o, id));
            case Operation.GivePoints o ->
                Optional.of(give(draft, Pot.POINTS.of(o.member()), o.amount(), o.days(), id));
            case Operation.GiveCounts o ->
                Optional.of(give(draft, Pot.COUNTS.of(o.member()), o.amount(), o.days(), id));
            case Operation.SpendPoints o -> Optional.of(spendPoints(draft, o, id));
            case Operation.UseCounts o -> Optional.of(take(draft, Pot.COUNTS, o.member(), o.amount(), id));
            case Operation.Transfer o -> Optional.of(transfer(draft, o, id));
            case Operation.Adjust o -> Optional.of(adjust(draft, o, id));
            case Operation.CashOut o -> Optional.of(cashOut(draft, o, id));
            case Operation.Coupon o -> Optional.of(coupon(draft, o, id));
            case Operation.Quota o -> Optional.of(quota(draft, o, id));
            case Operation.Reserve o -> Optional.of(reserve(draft, o, step.number(), id));
            case Operation.Release o -> Optional.of(free(draft, o.of(), new Entry(id, Entry.Kind.FINAL, 0,
                    RefusalCode.BALANCE_INSUFFICIENT)));
            case Operation.Capture o -> Optional.of(capture(draft, o, id));
            case Operation.Void o -> Optional.of(voidAll(draft, o, id));
            case Operation.Return o -> Optional.of(giveBack(draft, o, id));
            case Operation.Card _,Operation.Store _,Operation.Days _ -> around(draft, step.operation());
            case Operation.Again _ -> Optional.empty();
        };
    }

    private static Entry voidable(long id) {
        return new Entry(id, Entry.Kind.VOIDABLE, 0, RefusalCode.BALANCE_INSUFFICIENT);
    }

    private static Entry returnable(long id, long net) {
        return new Entry(id, Entry.Kind.RETURNABLE, net, RefusalCode.BALANCE_INSUFFICIENT);
    }

    /** The store is open, and so is the member's card. */
    private static void pass(Books draft, int member) {
        if (draft.closed) {
            throw Books.refuse(RefusalCode.STORE_CLOSED);
        }
        if (draft.lost.contains(member)) {
            throw Books.refuse(RefusalCode.CARD_LOST);
        }
    }

    private static Optional<LocalDate> ends(Books draft, int days) {
        return days == 0 ? Optional.empty() : Optional.of(draft.today.plusDays(days - 1L));
    }

    private static Entry recharge(Books draft, Operation.Recharge o, long id) {
        pass(draft, o.member());
        var entry = new Entry(id, Entry.Kind.VOIDABLE, o.principal(), RefusalCode.RECHARGE_SPENT);
        if (o.quota()) {
            Quotas.move(draft, entry, Quotas.name(QuotaKind.RECHARGE), -o.principal());
        }
        draft.bringIn(entry, Pot.PRINCIPAL.of(o.member()), o.principal(), Optional.empty(), o.elsewhere());
        draft.bringIn(entry, Pot.BONUS.of(o.member()), o.bonus(), ends(draft, o.days()), o.elsewhere());
        draft.move(entry, "T", -o.principal(), RefusalCode.BALANCE_INSUFFICIENT);
        var money = draft.account(Pot.PRINCIPAL.of(o.member())).balance()
                + draft.account(Pot.BONUS.of(o.member())).balance();
        if (o.ceiling() > 0 && money > o.ceiling()) {
            throw Books.refuse(RefusalCode.OVER_CARD_LIMIT);
        }
        return entry;
    }

    private static Entry spend(Books draft, Operation.Spend o, long id) {
        pass(draft, o.member());
        var entry = returnable(id, o.amount());
        var principal = pay(draft, entry, o.member(), o.amount(), o.order());
        if (o.coupon() >= 0) {
            draft.move(entry, "C" + o.coupon(), -1, RefusalCode.COUPON_USED);
        }
        var counted = o.earn() == EarnBase.PRINCIPAL_PART ? principal : o.amount();
        earn(draft, entry, o.member(), counted / 100, o.quota());
        return entry;
    }

    private static Entry cashSale(Books draft, Operation.CashSale o, long id) {
        pass(draft, o.member());
        var entry = returnable(id, o.amount());
        draft.move(entry, "T", -o.amount(), RefusalCode.BALANCE_INSUFFICIENT);
        earn(draft, entry, o.member(), o.amount() / 100, false);
        return entry;
    }

    /** Takes the money and returns how much of it was principal; what was paid in elsewhere is owed from there. */
    private static long pay(Books draft, Entry entry, int member, long amount,
            ConsumptionOrder order) {
        draft.takeMoney(entry, member, amount, order);
        var principal = entry.lines().stream().filter(line -> line.account().startsWith("P")).toList();
        var owed = principal.stream().flatMap(line -> line.effects().stream())
                .filter(effect -> draft.lot(effect.lot().orElseThrow()).elsewhere())
                .mapToLong(effect -> -effect.amount()).sum();
        draft.move(entry, "E", owed, RefusalCode.BALANCE_INSUFFICIENT);
        return -principal.stream().mapToLong(Entry.Line::sum).sum();
    }

    private static void earn(Books draft, Entry entry, int member, long points, boolean quota) {
        var debt = "D" + member;
        var repaid = Math.min(points, -draft.account(debt).balance());
        draft.move(entry, debt, repaid, RefusalCode.POINTS_INSUFFICIENT);
        draft.bringIn(entry, Pot.POINTS.of(member), points - repaid, Optional.empty(), false);
        if (quota) {
            Quotas.move(draft, entry, Quotas.name(QuotaKind.POINTS), -points);
        }
    }

    private static Entry give(Books draft, String name, long amount, int days, long id) {
        var entry = voidable(id);
        draft.bringIn(entry, name, amount, ends(draft, days), false);
        return entry;
    }

    private static Entry spendPoints(Books draft, Operation.SpendPoints o, long id) {
        var entry = returnable(id, o.amount());
        draft.take(entry, Pot.POINTS.of(o.member()), o.amount(), RefusalCode.POINTS_INSUFFICIENT);
        return entry;
    }

    private static Entry take(Books draft, Pot pot, int member, long amount, long id) {
        var entry = voidable(id);
        draft.take(entry, pot.of(member), amount, insufficient(pot));
        return entry;
    }

    private static RefusalCode insufficient(Pot pot) {
        return switch (pot) {
            case PRINCIPAL, BONUS -> RefusalCode.BALANCE_INSUFFICIENT;
            case POINTS -> RefusalCode.POINTS_INSUFFICIENT;
            case COUNTS -> RefusalCode.COUNTS_INSUFFICIENT;
        };
    }

    private static Entry transfer(Books draft, Operation.Transfer o, long id) {
        var entry = voidable(id);
        draft.takeMoney(entry, o.from(), o.amount(), o.order());
        for (var line : List.copyOf(entry.lines())) {
            var target = line.account().charAt(0) + "" + o.to();
            var arriving = new ArrayList<Entry.Effect>();
            for (var effect : line.effects()) {
                arriving.add(draft.carryOver(entry, target, draft.lot(effect.lot().orElseThrow()), -effect.amount()));
            }
            entry.line(target, arriving);
        }
        return entry;
    }

    private static Entry adjust(Books draft, Operation.Adjust o, long id) {
        if (o.amount() < 0) {
            return take(draft, o.pot(), o.member(), -o.amount(), id);
        }
        return give(draft, o.pot().of(o.member()), o.amount(), 0, id);
    }

    private static Entry cashOut(Books draft, Operation.CashOut o, long id) {
        pass(draft, o.member());
        var entry = voidable(id);
        pay(draft, entry, o.member(), o.amount(), o.order());
        draft.move(entry, "T", o.amount(), RefusalCode.BALANCE_INSUFFICIENT);
        return entry;
    }

    private static Entry coupon(Books draft, Operation.Coupon o, long id) {
        var entry = voidable(id);
        draft.move(entry, "C" + o.coupon(), o.amount(), RefusalCode.COUPON_USED);
        return entry;
    }

    private static Entry quota(Books draft, Operation.Quota o, long id) {
        var entry = voidable(id);
        var amount = o.purpose() == QuotaPurpose.GRANT ? o.amount() : -o.amount();
        Quotas.move(draft, entry, Quotas.name(o.kind()), amount);
        return entry;
    }

    private static Entry reserve(Books draft, Operation.Reserve o, int number, long id) {
        var name = o.pot().of(o.member());
        if (draft.available(name) < o.amount()) {
            throw Books.refuse(insufficient(o.pot()));
        }
        draft.reserve(name, o.amount());
        draft.held.put(number, new Books.Held(name, o.amount()));
        return new Entry(id, Entry.Kind.FINAL, 0, RefusalCode.BALANCE_INSUFFICIENT);
    }

    private static Entry free(Books draft, int reservation, Entry entry) {
        var held = draft.held.remove(reservation);
        if (held == null) {
            throw Books.refuse(RefusalCode.RESERVATION_UNKNOWN);
        }
        draft.reserve(held.account(), -held.amount());
        return entry;
    }

    private static Entry capture(Books draft, Operation.Capture o, long id) {
        pass(draft, o.member());
        var entry = free(draft, o.of(), returnable(id, o.amount()));
        pay(draft, entry, o.member(), o.amount(), o.order());
        return entry;
    }

    private Entry voidAll(Books draft, Operation.Void o, long id) {
        var origin = origin(o.of());
        var fate = notVoided(draft, o.of());
        if (origin.kind() == Entry.Kind.FINAL) {
            throw Books.refuse(RefusalCode.TRANSACTION_NOT_VOIDABLE);
        }
        if (fate.returned() > 0) {
            throw Books.refuse(RefusalCode.TRANSACTION_RETURNED);
        }
        var kept = new Reversal(draft, origin, o.points().policy(), 0).all();
        draft.fates.put(o.of(), new Books.Fate(true, 0, kept));
        return new Entry(id, Entry.Kind.FINAL, 0, RefusalCode.BALANCE_INSUFFICIENT);
    }

    private Entry giveBack(Books draft, Operation.Return o, long id) {
        var origin = origin(o.of());
        var fate = notVoided(draft, o.of());
        if (origin.kind() != Entry.Kind.RETURNABLE) {
            throw Books.refuse(RefusalCode.TRANSACTION_NOT_VOIDABLE);
        }
        var after = fate.returned() + o.amount();
        if (after > origin.net()) {
            throw Books.refuse(RefusalCode.RETURN_OVER_ORIGINAL);
        }
        var kept = new Reversal(draft, origin, o.points().policy(), fate.kept()).between(fate.returned(), after);
        draft.fates.put(o.of(), new Books.Fate(false, after, kept));
        return new Entry(id, Entry.Kind.FINAL, 0, RefusalCode.BALANCE_INSUFFICIENT);
    }

    private Entry origin(int number) {
        return Optional.ofNullable(entries.get(number))
                .orElseThrow(() -> Books.refuse(RefusalCode.TRANSACTION_UNKNOWN));
    }

    private static Books.Fate notVoided(Books draft, int number) {
        var fate = draft.fates.getOrDefault(number, new Books.Fate(false, 0, 0));
        if (fate.voided()) {
            throw Books.refuse(RefusalCode.TRANSACTION_VOIDED);
        }
        return fate;
    }

    private static Optional<Entry> around(Books draft, Operation operation) {
        switch (operation) {
            case Operation.Card(int member, boolean lost) when lost -> draft.lost.add(member);
            case Operation.Card(int member, boolean _) -> draft.lost.remove(member);
            case Operation.Store(boolean closed) -> draft.closed = closed;
            case Operation.Days(int days) -> {
                draft.today = draft.today.plusDays(days);
                draft.expire();
            }
            default -> throw new IllegalArgumentException("posted: " + operation);
        }
        return Optional.empty();
    }
}

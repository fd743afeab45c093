package org.counterfoil.trials.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.ConsumptionOrder;

/**
 * The reference's books. Accounts are P principal, B bonus, X points, D points debt and N counts of a member, C a
 * coupon, QR and QP the store's quotas; of the house, E what the other store owes, T the till, and KP and KM points
 * that members kept for money. A step works on a copy, which takes the place of the original when nothing refused it.
 */
final class Books {

    record Account(long balance, long reserved) {}

    /** What became of a transaction. */
    record Fate(boolean voided, long returned, long kept) {}

    /** What a reservation holds back. */
    record Held(String account, long amount) {}

    /** The house's own, which nobody locks: what stands there is not part of an answer. */
    static final Set<Character> HOUSE = Set.of('E', 'T', 'K');
    private static final Set<Character> MAY_BE_NEGATIVE = Set.of('D', 'E', 'T', 'K');
    private static final Account EMPTY = new Account(0, 0);

    final Map<Integer, Fate> fates;
    final Map<Integer, Held> held;
    final Set<Integer> lost;
    boolean closed;
    LocalDate today;
    long count;
    private final Map<String, Account> accounts;
    private final Map<Long, Lot> lots;

    Books(LocalDate today) {
        this.today = today;
        this.accounts = new TreeMap<>();
        this.lots = new LinkedHashMap<>();
        this.fates = new HashMap<>();
        this.held = new HashMap<>();
        this.lost = new HashSet<>();
    }

    Books(Books other) {
        this.today = other.today;
        this.closed = other.closed;
        this.count = other.count;
        this.accounts = new TreeMap<>(other.accounts);
        this.lots = new LinkedHashMap<>(other.lots);
        this.fates = new HashMap<>(other.fates);
        this.held = new HashMap<>(other.held);
        this.lost = new HashSet<>(other.lost);
    }

    static RefusedException refuse(RefusalCode code) {
        return Refusal.of(code).thrown();
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    Account account(String name) {
        return accounts.getOrDefault(name, EMPTY);
    }

    Lot lot(long id) {
        return lots.get(id);
    }

    /** What is left in an account, in the order of spending. */
    List<Lot> lotsOf(String name) {
        return lots.values().stream().filter(lot -> lot.account().equals(name) && lot.left() > 0)
                .sorted(Lot.SPENDING).toList();
    }

    long free(String name) {
        return account(name).balance() - account(name).reserved();
    }

    long available(String name) {
        var valid = lotsOf(name).stream().filter(lot -> lot.isValidOn(today)).mapToLong(Lot::left).sum();
        return Math.max(0, Math.min(valid, free(name)));
    }

    void reserve(String name, long amount) {
        accounts.put(name, new Account(account(name).balance(), account(name).reserved() + amount));
    }

    /** Moves an account without lots; refused where that leaves less than nothing, or more than one coupon. */
    void move(Entry entry, String name, long amount, RefusalCode gone) {
        var after = account(name).balance() + amount;
        if (after < 0 && !MAY_BE_NEGATIVE.contains(name.charAt(0))) {
            throw refuse(gone);
        }
        if (name.startsWith("C") && after > 1) {
            throw refuse(RefusalCode.COUPON_USED);
        }
        accounts.put(name, new Account(after, account(name).reserved()));
        entry.line(name, List.of(new Entry.Effect(Optional.empty(), amount)));
    }

    /** Brings value in as a new lot. */
    void bringIn(Entry entry, String name, long amount, Optional<LocalDate> ends, boolean elsewhere) {
        if (amount > 0) {
            entry.line(name, List.of(arrive(new Lot(entry.nextLot(), name, ends, count, elsewhere, 0), amount)));
        }
    }

    /** Brings a part of somebody's lot in, with all it remembers. */
    Entry.Effect carryOver(Entry entry, String name, Lot source, long amount) {
        return arrive(new Lot(entry.nextLot(), name, source.ends(), source.made(), source.elsewhere(), 0), amount);
    }

    private Entry.Effect arrive(Lot lot, long amount) {
        lots.put(lot.id(), lot);
        return change(lot.id(), amount);
    }

    /** Changes what is left of a lot. */
    Entry.Effect change(long id, long amount) {
        var lot = lots.get(id);
        lots.put(id, lot.with(amount));
        accounts.put(lot.account(),
                new Account(account(lot.account()).balance() + amount, account(lot.account()).reserved()));
        return new Entry.Effect(Optional.of(id), amount);
    }

    /** Takes from the lots that may still be spent, in their order; more than is available is refused. */
    void take(Entry entry, String name, long amount, RefusalCode insufficient) {
        if (available(name) < amount) {
            throw refuse(insufficient);
        }
        var line = new ArrayList<Entry.Effect>();
        var left = amount;
        for (var lot : lotsOf(name)) {
            var part = lot.isValidOn(today) ? Math.min(left, lot.left()) : 0;
            if (part > 0) {
                line.add(change(lot.id(), -part));
                left -= part;
            }
        }
        entry.line(name, line);
    }

    /** Takes a member's money, the bonus or the principal first, or each in proportion to what there is. */
    void takeMoney(Entry entry, int member, long amount, ConsumptionOrder order) {
        var principal = available(Pot.PRINCIPAL.of(member));
        var bonus = available(Pot.BONUS.of(member));
        if (principal + bonus < amount) {
            throw refuse(RefusalCode.BALANCE_INSUFFICIENT);
        }
        if (amount == 0) {
            return;
        }
        var fromPrincipal = switch (order) {
            case PRINCIPAL_FIRST -> Math.min(principal, amount);
            case BONUS_FIRST -> amount - Math.min(bonus, amount);
            // Rounded to the nearest unit, a half goes to the principal: the larger remainder of two.
            case PROPORTIONAL -> (2 * principal * amount + principal + bonus) / (2 * (principal + bonus));
        };
        if (order == ConsumptionOrder.BONUS_FIRST) {
            take(entry, Pot.BONUS.of(member), amount - fromPrincipal, RefusalCode.BALANCE_INSUFFICIENT);
        }
        take(entry, Pot.PRINCIPAL.of(member), fromPrincipal, RefusalCode.BALANCE_INSUFFICIENT);
        if (order != ConsumptionOrder.BONUS_FIRST) {
            take(entry, Pot.BONUS.of(member), amount - fromPrincipal, RefusalCode.BALANCE_INSUFFICIENT);
        }
    }

    /** What has ended expires, but for what is held back and for principal, which never ends. */
    void expire() {
        for (var lot : lots.values().stream().sorted(Comparator.comparingLong(Lot::id)).toList()) {
            var amount = Math.min(lot.left(), free(lot.account()));
            if (!lot.isValidOn(today) && amount > 0 && !lot.account().startsWith("P")) {
                change(lot.id(), -amount);
            }
        }
    }

    /** All that is in the books, by name; what is empty is left out. */
    Map<String, String> told() {
        var told = new TreeMap<String, String>();
        accounts.forEach((name, account) -> {
            if (!account.equals(EMPTY)) {
                told.put(name, told(account.balance(), account.reserved(), lotsOf(name).stream()
                        .map(lot -> Lot.told(lot.id(), lot.ends(), lot.left())).toList()));
            }
        });
        return told;
    }

    static String told(long balance, long reserved, List<String> lots) {
        return balance + (reserved == 0 ? "" : ", " + reserved + " reserved") + (lots.isEmpty() ? "" : ", " + lots);
    }
}

package org.counterfoil.server.ledger.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.store.LotRow;

/** Takes value out of accounts: which kind by the order asked, within a kind by its lots. */
final class Taking {

    /** What was taken from one lot, or from an account without lots. */
    record Taken(AccountKey account, Optional<LotRow> lot, long amount) {}

    /** A lot, or a whole account without lots, that can be taken from. */
    private record Source(AccountKey account, Optional<LotRow> lot, long left) {}

    private static final Comparator<Source> SPENDING = Comparator.comparing(
            (Source source) -> source.lot().orElse(null),
            Comparator.nullsFirst(LotRow.SPENDING));

    private final Scratch scratch;

    Taking(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Takes an amount and posts it, one line per account. */
    List<Taken> take(List<AccountKey> accounts, ConsumptionOrder order, long amount) {
        if (amount < 0) {
            throw Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE).thrown();
        }
        if (amount == 0) {
            return List.of();
        }
        var kinds = byKind(accounts, order);
        var available = kinds.values().stream().mapToLong(this::available).toArray();
        var total = Arrays.stream(available).sum();
        if (total < amount) {
            throw Insufficient.of(accounts.getFirst().kind(), total, amount - total).thrown();
        }
        var shares = order == ConsumptionOrder.PROPORTIONAL
                ? Shares.proportional(available, amount)
                : inTurn(available, amount);
        var taken = new ArrayList<Taken>();
        var index = 0;
        for (var kind : kinds.values()) {
            taken.addAll(takeFrom(kind, shares[index++]));
        }
        post(taken);
        return taken;
    }

    /** What can be taken from accounts of one kind today. */
    long available(List<AccountKey> accounts) {
        return accounts.stream().distinct().mapToLong(this::available).sum();
    }

    private long available(AccountKey key) {
        var account = scratch.open(key);
        if (!key.kind().hasLots()) {
            return account.free();
        }
        var left = valid(key).stream().mapToLong(LotRow::remaining).sum();
        return Math.max(0, Math.min(account.free(), left));
    }

    private List<LotRow> valid(AccountKey key) {
        var today = scratch.header().businessDate();
        return scratch.book().lotsOf(scratch.book().account(key).id()).stream().filter(lot -> lot.isValidOn(today))
                .toList();
    }

    private static Map<AccountKind, List<AccountKey>> byKind(List<AccountKey> accounts, ConsumptionOrder order) {
        Map<AccountKind, List<AccountKey>> kinds = new EnumMap<>(AccountKind.class);
        accounts.stream().distinct().forEach(key -> kinds.computeIfAbsent(key.kind(), kind -> new ArrayList<>())
                .add(key));
        if (order != ConsumptionOrder.BONUS_FIRST) {
            return kinds;
        }
        var bonusFirst = new LinkedHashMap<AccountKind, List<AccountKey>>();
        if (kinds.containsKey(AccountKind.BONUS)) {
            bonusFirst.put(AccountKind.BONUS, kinds.remove(AccountKind.BONUS));
        }
        bonusFirst.putAll(kinds);
        return bonusFirst;
    }

    private static long[] inTurn(long[] available, long amount) {
        var shares = new long[available.length];
        var left = amount;
        for (var i = 0; i < available.length; i++) {
            shares[i] = Math.min(available[i], left);
            left -= shares[i];
        }
        return shares;
    }

    private List<Taken> takeFrom(List<AccountKey> accounts, long amount) {
        var free = new HashMap<AccountKey, Long>();
        var sources = new ArrayList<Source>();
        for (var key : accounts) {
            free.put(key, available(key));
            if (key.kind().hasLots()) {
                valid(key).forEach(lot -> sources.add(new Source(key, Optional.of(lot), lot.remaining())));
            } else {
                sources.add(new Source(key, Optional.empty(), free.get(key)));
            }
        }
        sources.sort(SPENDING);
        var taken = new ArrayList<Taken>();
        var left = amount;
        for (var source : sources) {
            var part = Math.min(left, Math.min(source.left(), free.get(source.account())));
            if (part > 0) {
                taken.add(new Taken(source.account(), source.lot(), part));
                free.merge(source.account(), -part, Long::sum);
                left -= part;
            }
        }
        return taken;
    }

    private void post(List<Taken> taken) {
        var byAccount = new LinkedHashMap<AccountKey, List<Taken>>();
        taken.forEach(part -> byAccount.computeIfAbsent(part.account(), key -> new ArrayList<>()).add(part));
        byAccount.forEach((key, parts) -> {
            var lots = parts.stream()
                    .filter(part -> part.lot().isPresent())
                    .map(part -> scratch.change(part.lot().get(), -part.amount()))
                    .toList();
            scratch.post(key, -parts.stream().mapToLong(Taken::amount).sum(), lots);
        });
    }
}

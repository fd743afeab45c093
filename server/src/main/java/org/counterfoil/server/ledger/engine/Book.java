package org.counterfoil.server.ledger.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.LotRow;
import org.counterfoil.server.ledger.store.ReservationRow;
import org.counterfoil.server.ledger.store.TxStateRow;

/**
 * Everything that is locked, in levels: what was read, on top of it what the batch changed so far, on top of that what
 * one request would change.
 */
final class Book {

    private final Optional<Book> below;
    private final Overlay<AccountKey, AccountRow> accounts;
    private final Overlay<Long, LotRow> lots;
    private final Overlay<Long, TxStateRow> states;
    private final Overlay<Long, ReservationRow> reservations;
    private final Map<Long, List<Long>> lotsOfAccount = new HashMap<>();
    private final Map<Long, AccountKey> keys;
    private final Set<Long> withLots;

    private Book(Optional<Book> below, Overlay<AccountKey, AccountRow> accounts, Overlay<Long, LotRow> lots,
            Overlay<Long, TxStateRow> states, Overlay<Long, ReservationRow> reservations) {
        this.keys = below.map(lower -> lower.keys).orElseGet(HashMap::new);
        this.withLots = below.map(lower -> lower.withLots).orElseGet(HashSet::new);
        this.below = below;
        this.accounts = accounts;
        this.lots = lots;
        this.states = states;
        this.reservations = reservations;
    }

    static Book empty() {
        return new Book(Optional.empty(), Overlay.bottom(), Overlay.bottom(), Overlay.bottom(), Overlay.bottom());
    }

    Book above() {
        return new Book(Optional.of(this), accounts.above(), lots.above(), states.above(), reservations.above());
    }

    void merge() {
        accounts.merge();
        lots.merge();
        states.merge();
        reservations.merge();
        var lower = below.orElseThrow().lotsOfAccount;
        lotsOfAccount.forEach((account, ids) -> lower.computeIfAbsent(account, id -> new ArrayList<>()).addAll(ids));
    }

    AccountRow account(AccountKey key) {
        return accounts.find(key).orElseThrow(() -> new IllegalStateException("not locked: " + key));
    }

    AccountRow accountById(long id) {
        return account(keys.get(id));
    }

    void put(AccountRow account) {
        keys.put(account.id(), account.key());
        accounts.put(account.key(), account);
    }

    /** All lots of the account that are not empty are or will be in the book. */
    void lotsAreKnown(long account) {
        withLots.add(account);
    }

    Optional<LotRow> lot(long id) {
        return lots.find(id);
    }

    void put(LotRow lot) {
        if (lots.find(lot.id()).isEmpty()) {
            lotsOfAccount.computeIfAbsent(lot.account(), id -> new ArrayList<>()).add(lot.id());
        }
        lots.put(lot.id(), lot);
    }

    /** What is left in an account, in the order of spending. */
    List<LotRow> lotsOf(long account) {
        if (!withLots.contains(account)) {
            throw new IllegalStateException("nobody said that lots of " + keys.get(account) + " would be taken from");
        }
        return lotIds(account).map(id -> lots.find(id).orElseThrow())
                .filter(lot -> lot.remaining() > 0)
                .sorted(LotRow.SPENDING)
                .toList();
    }

    private Stream<Long> lotIds(long account) {
        var own = lotsOfAccount.getOrDefault(account, List.of()).stream();
        return below.map(lower -> Stream.concat(lower.lotIds(account), own)).orElse(own);
    }

    TxStateRow state(long transaction) {
        return states.find(transaction).orElseGet(() -> TxStateRow.untouched(transaction));
    }

    boolean knowsState(long transaction) {
        return states.find(transaction).isPresent();
    }

    void put(TxStateRow state) {
        states.put(state.transaction(), state);
    }

    Optional<ReservationRow> reservation(long id) {
        return reservations.find(id);
    }

    void put(ReservationRow reservation) {
        reservations.put(reservation.id(), reservation);
    }

    Map<AccountKey, AccountRow> accounts() {
        return accounts.changes();
    }

    Map<Long, LotRow> lots() {
        return lots.changes();
    }

    Map<Long, TxStateRow> states() {
        return states.changes();
    }

    Map<Long, ReservationRow> reservations() {
        return reservations.changes();
    }
}

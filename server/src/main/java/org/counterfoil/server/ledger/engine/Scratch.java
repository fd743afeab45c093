package org.counterfoil.server.ledger.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountMode;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.LotRow;
import org.counterfoil.server.ledger.store.OriginRow;

/** What one request would do, on a level of the book of its own; merged when all of it may happen. */
final class Scratch {

    /** A part of a movement that lies in one lot; below zero when taken out. */
    record LotPart(long lot, long amount) {}

    /** A movement; what it left behind is known of locked accounts. */
    record Line(AccountKey account, long amount, Optional<AccountRow> after, List<LotPart> lots) {}

    private static final int LOTS_PER_TRANSACTION = 10_000;

    private final Book book;
    private TransactionHeader header;
    private final long transaction;
    private final Instant now;
    private final List<Line> lines = new ArrayList<>();
    private final List<Long> reservations = new ArrayList<>();
    private long made;
    private long consumed;
    private long consumedPrincipal;
    private Optional<Long> reverses = Optional.empty();

    Scratch(Book book, TransactionHeader header, long transaction, Instant now) {
        this.book = book;
        this.header = header;
        this.transaction = transaction;
        this.now = now;
    }

    /** Moves an account; its lots, where it has some, were moved by the caller. Zero does nothing. */
    void post(AccountKey key, long amount, List<LotPart> parts) {
        if (amount == 0) {
            return;
        }
        if (!key.kind().mode().locked()) {
            lines.add(new Line(key, amount, Optional.empty(), List.of()));
            return;
        }
        move(open(key), amount, parts);
    }

    /** Takes out of an account what is past its last day, also while it is blocked: being blocked stops no clock. */
    void end(AccountRow account, long amount, List<LotPart> parts) {
        move(account, -amount, parts);
    }

    private void move(AccountRow account, long amount, List<LotPart> parts) {
        var key = account.key();
        var after = account.posted(amount);
        if (key.kind().mode() == AccountMode.N && after.free() < 0) {
            throw Insufficient.of(key.kind(), account.free(), -after.free()).thrown();
        }
        if (key.kind() == AccountKind.COUPON && after.balance() > 1) {
            throw Refusal.of(RefusalCode.COUPON_USED).thrown();
        }
        book.put(after);
        lines.add(new Line(key, amount, Optional.of(after), parts));
    }

    void post(AccountKey key, long amount) {
        post(key, amount, List.of());
    }

    /** An account that may move. */
    AccountRow open(AccountKey key) {
        var account = book.account(key);
        if (account.state() == AccountState.BLOCKED) {
            throw Refusal.of(RefusalCode.ACCOUNT_BLOCKED).thrown();
        }
        return account;
    }

    /** Brings value in as a new lot. */
    void bringIn(AccountKey key, long amount, NewLot lot) {
        var row = new LotRow(nextId(), book.account(key).id(), transaction, lot.card(), lot.store(), lot.expires(),
                ChronoUnit.MICROS.between(Instant.EPOCH, now), lot.gift() ? 0 : amount, lot.gift() ? amount : 0,
                amount);
        book.put(row);
        post(key, amount, List.of(new LotPart(row.id(), amount)));
    }

    /** Brings a part of somebody's lot in, with all it remembers. */
    LotPart carryOver(AccountKey key, LotRow source, long amount) {
        var gift = source.gift() > 0;
        var row = new LotRow(nextId(), book.account(key).id(), source.origin(), source.card(), source.store(),
                source.expires(), source.made(), gift ? 0 : amount, gift ? amount : 0, amount);
        book.put(row);
        return new LotPart(row.id(), amount);
    }

    /** Changes what is left of a lot. */
    LotPart change(LotRow lot, long amount) {
        var current = book.lot(lot.id()).orElseThrow();
        book.put(current.changed(amount));
        return new LotPart(lot.id(), amount);
    }

    /** An id for something that this transaction makes. */
    long nextId() {
        if (made >= LOTS_PER_TRANSACTION) {
            throw new IllegalArgumentException("a transaction makes at most " + LOTS_PER_TRANSACTION + " lots");
        }
        return transaction * LOTS_PER_TRANSACTION + made++;
    }

    /** Remembers what was paid from stored value, and how much of it from principal. */
    void consumed(long amount, boolean fromPrincipal) {
        consumed += amount;
        consumedPrincipal += fromPrincipal ? amount : 0;
    }

    void reserved(long reservation) {
        reservations.add(reservation);
    }

    void reversing(OriginRow origin) {
        if (reverses.isPresent()) {
            throw new IllegalArgumentException("a transaction reverses one other at most");
        }
        reverses = Optional.of(origin.id());
        header = header.with(origin.counterparty());
    }

    /** What an asset lacks to a sum of zero. */
    long lackOf(String asset) {
        return -lines.stream().filter(line -> line.account().asset().equals(asset)).mapToLong(Line::amount)
                .reduce(0, Math::addExact);
    }

    /** Whether the movements of every asset add up to zero. */
    boolean balances() {
        Map<String, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.account().asset(), line.amount(), Math::addExact));
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    Book book() {
        return book;
    }

    /** When it was decided. */
    Instant now() {
        return now;
    }

    TransactionHeader header() {
        return header;
    }

    long transaction() {
        return transaction;
    }

    List<Line> lines() {
        return lines;
    }

    List<Long> reservations() {
        return reservations;
    }

    long consumed() {
        return consumed;
    }

    long consumedPrincipal() {
        return consumedPrincipal;
    }

    Optional<Long> reverses() {
        return reverses;
    }
}

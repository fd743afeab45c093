package org.counterfoil.server.ledger.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.BatchRows;
import org.counterfoil.server.ledger.store.LotUseRow;
import org.counterfoil.server.ledger.store.PostingRow;
import org.counterfoil.server.ledger.store.SlotHead;
import org.counterfoil.server.ledger.store.TransactionHash;
import org.counterfoil.server.ledger.store.TransactionRow;

/** Turns what was decided into rows, and links the hash chain. */
final class Writing {

    private final Batch batch;
    private final Decisions decisions;

    Writing(Batch batch, Decisions decisions) {
        this.batch = batch;
        this.decisions = decisions;
    }

    /** Accounts that only the decision named: dues between stores, and what is kept back for points. */
    Set<AccountKey> lateAccounts(Map<AccountKey, Long> ids) {
        return decisions.accepted()
                .stream()
                .flatMap(scratch -> scratch.lines().stream())
                .map(Scratch.Line::account)
                .filter(key -> !ids.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    BatchRows rows(Map<AccountKey, Long> ids) {
        var rows = new BatchRows();
        var head = batch.head();
        for (var scratch : decisions.accepted()) {
            head = transaction(scratch, head, ids, rows);
        }
        if (!decisions.accepted().isEmpty()) {
            rows.slot(batch.slot().number(), head);
        }
        var read = batch.read();
        var book = decisions.book();
        book.accounts().values().forEach(rows::account);
        book.lots().values().forEach(lot -> rows.lot(lot, read.lot(lot.id()).isEmpty()));
        book.states().values().forEach(state -> rows.state(state, !read.knowsState(state.transaction())));
        book.reservations()
                .values()
                .forEach(held -> rows.reservation(held, read.reservation(held.id()).isEmpty()));
        batch.answers().fresh().forEach(rows::request);
        return rows;
    }

    private SlotHead transaction(Scratch scratch, SlotHead head, Map<AccountKey, Long> ids, BatchRows rows) {
        var postings = new ArrayList<PostingRow>();
        var uses = new ArrayList<LotUseRow>();
        for (var line : scratch.lines()) {
            var number = postings.size() + 1;
            postings.add(new PostingRow(number, ids.get(line.account()), line.account().asset(), line.amount(),
                    line.after().map(AccountRow::balance), line.after().map(AccountRow::seq)));
            line.lots().stream()
                    .filter(part -> part.amount() != 0)
                    .forEach(part -> uses.add(new LotUseRow(number, part.lot(), part.amount())));
        }
        var next = head.sequence() + 1;
        var tx = new TransactionRow(batch.slot().number(), next, scratch.header(), scratch.now(),
                sum(scratch, List.of(AccountKind.PRINCIPAL, AccountKind.BONUS)),
                sum(scratch, List.of(AccountKind.POINTS, AccountKind.POINTS_DEBT)), scratch.reverses());
        var hash = TransactionHash.of(head.head(), tx, postings, uses);
        rows.transaction(tx, hash, postings, uses);
        return new SlotHead(next, hash);
    }

    /** The net change of the member's own accounts. */
    private static long sum(Scratch scratch, List<AccountKind> kinds) {
        TransactionHeader header = scratch.header();
        Optional<Long> member = header.member();
        return scratch.lines().stream()
                .filter(line -> kinds.contains(line.account().kind())
                        && member.filter(id -> id == line.account().owner()).isPresent())
                .mapToLong(Scratch.Line::amount)
                .sum();
    }
}

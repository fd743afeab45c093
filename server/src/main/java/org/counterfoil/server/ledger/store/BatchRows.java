package org.counterfoil.server.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.counterfoil.server.ledger.TransactionHeader;

/** Everything that one batch writes, in the order in which it is written. */
public final class BatchRows {

    private final Rows slots = new Rows(Table.SLOT_UPDATE);
    private final Rows accounts = new Rows(Table.ACCOUNT_UPDATE);
    private final Rows changedLots = new Rows(Table.LOT_UPDATE);
    private final Rows newLots = new Rows(Table.LOT);
    private final Rows transactions = new Rows(Table.TRANSACTION);
    private final Rows postings = new Rows(Table.POSTING);
    private final Rows lotUses = new Rows(Table.LOT_USE);
    private final Rows newStates = new Rows(Table.TX_STATE);
    private final Rows changedStates = new Rows(Table.TX_STATE_UPDATE);
    private final Rows newReservations = new Rows(Table.RESERVATION);
    private final Rows changedReservations = new Rows(Table.RESERVATION_UPDATE);
    private final Rows requests = new Rows(Table.REQUEST);

    public void slot(int slot, SlotHead head) {
        slots.add(slot, head.sequence(), head.head());
    }

    public void account(AccountRow account) {
        accounts.add(account.id(), account.balance(), account.reserved(), account.seq());
    }

    public void lot(LotRow lot, boolean isNew) {
        if (isNew) {
            newLots.add(lot.id(), lot.account(), lot.origin(), lot.card(), lot.store(), lot.expires(), lot.made(),
                    lot.paid(), lot.gift(), lot.remaining());
        } else {
            changedLots.add(lot.id(), lot.remaining());
        }
    }

    public void transaction(TransactionRow tx, byte[] hash, Collection<PostingRow> lines, Collection<LotUseRow> uses) {
        TransactionHeader header = tx.header();
        transactions.add(tx.id(), tx.slot(), tx.sequence(), header.merchant(), header.kind().name(), header.store(),
                header.terminal(), header.operator(), header.approver(), header.card(), header.member(),
                header.businessDate(), header.clientAt(), tx.recordedAt(), header.ruleVersion(), header.gross(),
                header.net(), header.tender(), tx.money(), tx.points(), tx.reverses(), header.reason(), header.body(),
                hash);
        for (var line : lines) {
            postings.add(tx.id(), line.line(), line.account(), line.asset(), line.amount(), line.balanceAfter(),
                    line.accountSequence(), header.businessDate());
        }
        for (var use : uses) {
            lotUses.add(tx.id(), use.line(), use.lot(), use.amount());
        }
    }

    public void state(TxStateRow state, boolean isNew) {
        (isNew ? newStates : changedStates).add(state.transaction(), state.returned(), state.voidedBy(),
                state.kept());
    }

    public void reservation(ReservationRow reservation, boolean isNew) {
        if (isNew) {
            newReservations.add(reservation.id(), reservation.account(), reservation.amount(), reservation.until(),
                    reservation.state().name(), reservation.transaction());
        } else {
            changedReservations.add(reservation.id(), reservation.state().name());
        }
    }

    public void request(RequestRow request) {
        requests.add(request.uuid(), request.digest(), request.transaction(),
                request.sequence().map(sequence -> sequence.terminal()),
                request.sequence().map(sequence -> sequence.epoch()),
                request.sequence().map(sequence -> sequence.sequence()), request.reply());
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return requests.isEmpty();
    }

    List<Rows> parts() {
        var parts = new ArrayList<>(List.of(slots, accounts, changedLots, newLots, transactions, postings, lotUses,
                newStates, changedStates, newReservations, changedReservations, requests));
        parts.removeIf(Rows::isEmpty);
        return parts;
    }
}

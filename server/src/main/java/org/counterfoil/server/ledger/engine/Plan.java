package org.counterfoil.server.ledger.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.ledger.store.AccountRow;
import org.counterfoil.server.ledger.store.AccountRows;
import org.counterfoil.server.ledger.store.LotRows;
import org.counterfoil.server.ledger.store.OriginRow;
import org.counterfoil.server.ledger.store.OriginRows;
import org.counterfoil.server.ledger.store.ReservationRows;

/** What a batch touches: known before anything is locked, from the requests and from rows that never change. */
final class Plan {

    private final Connection connection;
    private final int slot;
    private final Set<AccountKey> accounts = new TreeSet<>();
    private final Set<AccountKey> givers = new HashSet<>();
    private final Set<Long> lots = new HashSet<>();
    private final Set<Long> reservations = new HashSet<>();
    private final Set<Long> reversed = new HashSet<>();
    private Map<Long, OriginRow> origins = Map.of();

    private Plan(Connection connection, int slot) {
        this.connection = connection;
        this.slot = slot;
    }

    static Plan of(Connection connection, int slot, List<PostingRequest> requests, boolean allShards)
            throws SQLException {
        var plan = new Plan(connection, slot);
        for (var request : requests) {
            request.header().told().forEach(plan::add);
            for (var instruction : request.instructions()) {
                plan.name(request.header().merchant(), instruction);
            }
        }
        plan.reverse(requests);
        plan.ownersOfLotsAndReservations();
        if (allShards) {
            plan.addAllShards();
        }
        return plan;
    }

    private void name(long merchant, Instruction instruction) {
        switch (instruction) {
            case Instruction.Fixed fixed when fixed.amount() < 0 -> addGiver(fixed.account());
            case Instruction.Fixed fixed -> add(fixed.account());
            case Instruction.Consume consume -> consume.accounts().forEach(this::addGiver);
            case Instruction.Move move -> move.accounts().forEach(pair -> {
                addGiver(pair.from());
                add(pair.to());
            });
            case Instruction.HandOver all -> {
                addGiver(all.from());
                add(all.to());
            }
            case Instruction.Settle settle -> {
                addGiver(settle.points());
                add(settle.debt());
            }
            case Instruction.Earn earn -> {
                add(earn.account());
                earn.debt().ifPresent(this::add);
                earn.quota().ifPresent(owner -> addQuota(merchant, owner, QuotaKind.POINTS));
            }
            case Instruction.Unit unit -> add(unit.coupon());
            case Instruction.ReverseOf reverse -> reversed.add(reverse.transaction());
            case Instruction.Balance balance -> add(balance.account());
            case Instruction.Quota quota -> addQuota(merchant, quota.owner(), quota.kind());
            case Instruction.Gate gate -> add(gate.account());
            case Instruction.Still still -> add(still.account());
            case Instruction.Ceiling ceiling -> ceiling.accounts().forEach(this::add);
            case Instruction.Reserve reserve -> addGiver(reserve.account());
            case Instruction.Refuse nothing -> {
            }
            case Instruction.Release release -> reservations.add(release.reservation());
            case Instruction.Capture capture -> reservations.add(capture.reservation());
            case Instruction.ExpireLot expire -> {
                lots.add(expire.lot());
                add(expire.to());
            }
        }
    }

    private void add(AccountKey key) {
        accounts.add(QuotaShards.inSlot(key, slot));
    }

    /** One that value is taken from: out of its lots, where it has such. */
    private void addGiver(AccountKey key) {
        add(key);
        givers.add(key);
    }

    private void addQuota(long merchant, long owner, QuotaKind kind) {
        add(kind.of(merchant, owner));
        add(QuotaShards.used(merchant, owner, kind));
        add(QuotaShards.granted(merchant, owner, kind));
    }

    private void reverse(List<PostingRequest> requests) throws SQLException {
        if (reversed.isEmpty()) {
            return;
        }
        origins = OriginRows.byId(connection, reversed);
        for (var origin : origins.values()) {
            for (var line : origin.lines()) {
                // of a quota, what another slot drew from its shard goes back to the own one
                addGiver(line.account().kind().isSharded() ? line.account().in(0) : line.account());
                line.uses().forEach(use -> lots.add(use.lot()));
            }
        }
        var withDebt = new HashMap<Long, Instruction.ReverseOf>();
        requests.stream()
                .flatMap(request -> request.instructions().stream())
                .filter(Instruction.ReverseOf.class::isInstance)
                .map(Instruction.ReverseOf.class::cast)
                .filter(reverse -> reverse.spentPoints() instanceof SpentPoints.Debt)
                .forEach(reverse -> withDebt.put(reverse.transaction(), reverse));
        for (var transaction : withDebt.keySet()) {
            if (origins.containsKey(transaction)) {
                origins.get(transaction)
                        .lines()
                        .stream()
                        .map(OriginRow.Line::account)
                        .filter(account -> account.kind() == AccountKind.POINTS)
                        .forEach(account -> add(Mirror.debtOf(account)));
            }
        }
    }

    private void ownersOfLotsAndReservations() throws SQLException {
        var ids = new HashSet<Long>();
        if (!lots.isEmpty()) {
            LotRows.byId(connection, lots).forEach(lot -> ids.add(lot.account()));
        }
        if (!reservations.isEmpty()) {
            ReservationRows.byId(connection, reservations).forEach(reservation -> ids.add(reservation.account()));
        }
        if (!ids.isEmpty()) {
            AccountRows.byId(connection, ids).forEach(account -> addGiver(account.key()));
        }
    }

    private void addAllShards() throws SQLException {
        for (var key : List.copyOf(accounts)) {
            if (key.kind().isSharded()) {
                AccountRows.of(connection, key.merchant(), key.owner(), key.kind())
                        .stream()
                        .map(AccountRow::key)
                        .filter(shard -> shard.scope() != 0)
                        .forEach(accounts::add);
            }
        }
    }

    /** Every account by key, the slot's own shards of quotas included. */
    Set<AccountKey> accounts() {
        return accounts;
    }

    /** Whether what is left of the account's lots has to be known. */
    boolean needsLots(AccountKey account) {
        return account.kind().hasLots() && givers.contains(account);
    }

    /** Lots that are touched though they may be empty. */
    Set<Long> lots() {
        return lots;
    }

    Set<Long> reservations() {
        return reservations;
    }

    Map<Long, OriginRow> origins() {
        return origins;
    }

    /** Ids of the accounts to lock. */
    static List<Long> lockedOf(Map<AccountKey, Long> ids) {
        var locked = new ArrayList<Long>();
        ids.forEach((key, id) -> {
            if (key.kind().mode().locked()) {
                locked.add(id);
            }
        });
        return locked;
    }
}

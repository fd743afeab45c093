package org.counterfoil.server.ledger.engine;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.store.AccountRow;

/** Moves quotas: from the shard of the slot alone as long as it lasts, so that no store's row is hot. */
final class QuotaShards {

    private final Scratch scratch;
    private final int slot;
    private final List<AccountKey> allShards;

    /**
     * @param allShards every shard that is locked; empty when only those of the slot are
     */
    QuotaShards(Scratch scratch, int slot, List<AccountKey> allShards) {
        this.scratch = scratch;
        this.slot = slot;
        this.allShards = allShards;
    }

    /** A quota's account stands for its shard of the slot. */
    static AccountKey inSlot(AccountKey key, int slot) {
        return key.kind().isSharded() && key.scope() == 0 ? key.in(slot) : key;
    }

    static AccountKey used(long merchant, long owner, QuotaKind kind) {
        return AccountKey.house(merchant, AccountKind.QUOTA_USED, owner, kind.asset());
    }

    static AccountKey granted(long merchant, long owner, QuotaKind kind) {
        return AccountKey.house(merchant, AccountKind.QUOTA_GRANTED, owner, kind.asset());
    }

    /** Moves a quota and its other side. */
    void move(long owner, QuotaKind kind, QuotaPurpose purpose, long amount) {
        var merchant = scratch.header().merchant();
        switch (purpose) {
            case USE -> {
                change(kind.of(merchant, owner), -amount);
                scratch.post(used(merchant, owner, kind), amount);
            }
            case GRANT -> {
                gather(kind.of(merchant, owner));
                change(kind.of(merchant, owner), amount);
                scratch.post(granted(merchant, owner, kind), -amount);
            }
        }
    }

    /**
     * Brings what lies in other shards into the slot's, so that the postings of a grant tell what the whole quota was
     * and is.
     */
    private void gather(AccountKey quota) {
        if (allShards.isEmpty()) {
            throw new NeedsAllShardsException();
        }
        var own = open(quota).key();
        for (var other : othersOf(own)) {
            scratch.post(other.key(), -other.balance());
            scratch.post(own, other.balance());
        }
    }

    private List<AccountRow> othersOf(AccountKey own) {
        return allShards.stream().filter(key -> key.in(0).equals(own.in(0)) && !key.equals(own))
                .map(key -> scratch.book().account(key)).toList();
    }

    /** Adds to the slot's shard, or draws from it (below zero). */
    void change(AccountKey quota, long amount) {
        var own = open(quota);
        if (own.balance() + amount < 0) {
            collect(own, -amount);
        }
        scratch.post(own.key(), amount);
    }

    /** The slot's shard; a closed store's quotas stand still. */
    private AccountRow open(AccountKey quota) {
        var own = scratch.book().account(quota.in(slot));
        if (own.state() == AccountState.BLOCKED) {
            throw Refusal.of(RefusalCode.STORE_CLOSED).thrown();
        }
        return own;
    }

    /** Fills the slot's shard from the others, with a fair part of what will be left, so that it lasts. */
    private void collect(AccountRow own, long needed) {
        if (allShards.isEmpty()) {
            throw new NeedsAllShardsException();
        }
        var others = othersOf(own.key());
        var total = own.balance() + others.stream().mapToLong(AccountRow::balance).sum();
        if (total < needed) {
            throw Refusal.of(RefusalCode.STORE_QUOTA_EXHAUSTED)
                    .with("available", total)
                    .with("missing", needed - total)
                    .thrown();
        }
        var wanted = needed + (total - needed) / (others.size() + 1) - own.balance();
        var left = wanted;
        for (var other : others) {
            var part = Math.min(left, other.balance());
            scratch.post(other.key(), -part);
            left -= part;
        }
        scratch.post(own.key(), wanted);
    }
}

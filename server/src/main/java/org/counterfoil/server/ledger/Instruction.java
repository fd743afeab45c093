package org.counterfoil.server.ledger;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * One step of a posting request. Amounts that depend on what an account holds are decided under its lock. Gates are
 * asked first, then {@link Still}, then the steps run in order, then {@link Earn}, then {@link Balance}, last
 * {@link Ceiling}. At the end the postings of every asset add up to zero, or nothing happens.
 */
public sealed interface Instruction {

    /** How much of a transaction is reversed. */
    sealed interface Share {

        /** All of it: a void. Once only, and not after a return. */
        record Whole() implements Share {}

        /** A part of its net amount, in minor units: a return. All returns together never exceed the net amount. */
        record Part(long amount) implements Share {}
    }

    /** What points are counted from. */
    enum EarnBase {
        /** The whole amount. */
        TOTAL,
        /** Only what of it was paid from principal; the whole amount where nothing was consumed. */
        PRINCIPAL_PART
    }

    /** Why a quota moves. */
    enum QuotaPurpose {
        /** Used by a store (above zero) or given back by it (below zero). */
        USE,
        /** Granted by headquarters (above zero) or taken back by it (below zero). */
        GRANT
    }

    /** Adds to an account, or takes from it (below zero; from its lots in their order). Zero posts nothing. */
    record Fixed(AccountKey account, long amount, Optional<NewLot> lot) implements Instruction {

        /** Of an account without lots, or taking from one with lots. */
        public Fixed(AccountKey account, long amount) {
            this(account, amount, Optional.empty());
        }
    }

    /**
     * Takes an amount from several accounts of one owner.
     *
     * @param settleAtStore where the value is spent: principal deposited at another store becomes a due between the two
     */
    record Consume(List<AccountKey> accounts, ConsumptionOrder order, long amount, Optional<Long> settleAtStore)
            implements
                Instruction {

        public Consume {
            accounts = List.copyOf(accounts);
        }
    }

    /** Takes from accounts and brings the lots, with all they remember, into the account paired with each. */
    record Move(List<Pair> accounts, ConsumptionOrder order, long amount) implements Instruction {

        /** One account and where its value goes. */
        public record Pair(AccountKey from, AccountKey to) {}

        public Move {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Brings all that an account holds into another one of the same kind: its lots with all they remember, those past
     * their last day included. Refuses with MERGE_RESERVED while something of it is held back.
     */
    record HandOver(AccountKey from, AccountKey to) implements Instruction {}

    /** Repays a debt of points from points, as far as they go. */
    record Settle(AccountKey points, AccountKey debt) implements Instruction {}

    /**
     * Gives {@code numerator / denominator} points, rounded down once.
     *
     * @param debt  repaid first, where the member has one
     * @param quota whose points quota it is taken from; empty where none is checked
     */
    record Earn(AccountKey account, BigInteger numerator, BigInteger denominator, EarnBase base, NewLot lot,
            Optional<AccountKey> debt, Optional<Long> quota) implements Instruction {}

    /** Issues a coupon (+1) or uses it (−1). */
    record Unit(AccountKey coupon, int amount) implements Instruction {}

    /**
     * Mirrors a transaction into the same lots, coupons, counts, quotas, dues and store balances.
     *
     * @param brought what it takes back of stored value was brought back to its account just before, and lies in other
     *                lots of it
     */
    record ReverseOf(long transaction, Share share, SpentPoints spentPoints, boolean brought) implements Instruction {

        /** One that takes back from the lots that the transaction filled, and from no others. */
        public ReverseOf(long transaction, Share share, SpentPoints spentPoints) {
            this(transaction, share, spentPoints, false);
        }
    }

    /** Takes what its asset lacks to a sum of zero. */
    record Balance(AccountKey account) implements Instruction {}

    /** Moves the quota of a store, or of the merchant's own id, against what was used or granted. */
    record Quota(long owner, QuotaKind kind, QuotaPurpose purpose, long amount) implements Instruction {}

    /** Goes on only if the account is open; else the request is refused with the given code. */
    record Gate(AccountKey account, RefusalCode refusal) implements Instruction {}

    /**
     * Goes on only if exactly this much of the account can be used, as it was read before; else CHANGED_MEANWHILE.
     * Whoever takes all of it leaves nothing behind.
     */
    record Still(AccountKey account, long free) implements Instruction {}

    /** Refuses when the accounts together hold more than {@code max} afterwards. */
    record Ceiling(List<AccountKey> accounts, long max, RefusalCode refusal) implements Instruction {

        /** One that refuses with OVER_CARD_LIMIT. */
        public Ceiling(List<AccountKey> accounts, long max) {
            this(accounts, max, RefusalCode.OVER_CARD_LIMIT);
        }

        public Ceiling {
            accounts = List.copyOf(accounts);
        }
    }

    /** Holds an amount back; the reservation's id is in the answer. */
    record Reserve(AccountKey account, long amount, Instant until) implements Instruction {}

    /** Frees what a reservation held back. */
    record Release(long reservation) implements Instruction {}

    /** Frees what a reservation held back, for the steps that follow to take it. */
    record Capture(long reservation) implements Instruction {}

    /** Refuses for a reason found before posting, so that the request keeps this answer whenever it comes again. */
    record Refuse(Refusal refusal) implements Instruction {}

    /** Moves all that is left of a lot past its last day to a house account, also out of a blocked one. */
    record ExpireLot(long lot, AccountKey to) implements Instruction {}
}

package org.counterfoil.server.ledger.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.store.OriginRow;
import org.counterfoil.server.ledger.store.TxStateRow;

/** Voids and returns: what may be reversed, and how much of it is left to be. */
final class Reversing {

    private static final Set<TransactionKind> FINAL = EnumSet.of(TransactionKind.VOID, TransactionKind.GOODS_RETURN,
            TransactionKind.EXPIRY, TransactionKind.CARD_OPERATION, TransactionKind.RESERVATION,
            TransactionKind.BALANCE_QUERY);
    private static final Set<TransactionKind> RETURNABLE = EnumSet.of(TransactionKind.SPEND, TransactionKind.CASH_SALE,
            TransactionKind.POINTS_SPEND);

    private final Map<Long, OriginRow> origins;

    Reversing(Map<Long, OriginRow> origins) {
        this.origins = origins;
    }

    void reverse(Instruction.ReverseOf reverse, Scratch scratch, QuotaShards quotas) {
        var origin = Optional.ofNullable(origins.get(reverse.transaction()))
                .filter(found -> found.merchant() == scratch.header().merchant())
                .orElseThrow(() -> Refusal.of(RefusalCode.TRANSACTION_UNKNOWN).thrown());
        var state = scratch.book().state(origin.id());
        if (state.voidedBy().isPresent()) {
            throw Refusal.of(RefusalCode.TRANSACTION_VOIDED).thrown();
        }
        var lines = switch (reverse.share()) {
            case Instruction.Share.Whole whole -> voided(origin, state, scratch);
            case Instruction.Share.Part part -> returned(origin, state, part.amount(), scratch);
        };
        scratch.reversing(origin);
        var kept = new Mirror(scratch, quotas, origin.kind(), reverse).post(lines, state.kept());
        scratch.book().put(scratch.book().state(origin.id()).keeping(kept));
    }

    private static List<MirrorLine> voided(OriginRow origin, TxStateRow state, Scratch scratch) {
        if (FINAL.contains(origin.kind())) {
            throw Refusal.of(RefusalCode.TRANSACTION_NOT_VOIDABLE).thrown();
        }
        if (state.returned() > 0) {
            throw Refusal.of(RefusalCode.TRANSACTION_RETURNED, "returned", state.returned()).thrown();
        }
        scratch.book().put(state.voided(scratch.transaction()));
        return Mirror.whole(origin);
    }

    private static List<MirrorLine> returned(OriginRow origin, TxStateRow state, long amount, Scratch scratch) {
        if (!RETURNABLE.contains(origin.kind()) || origin.net() <= 0) {
            throw Refusal.of(RefusalCode.TRANSACTION_NOT_VOIDABLE).thrown();
        }
        if (amount <= 0) {
            throw Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE).thrown();
        }
        var left = origin.net() - state.returned();
        if (amount > left) {
            throw Refusal.of(RefusalCode.RETURN_OVER_ORIGINAL, "left", left).thrown();
        }
        var after = state.returned() + amount;
        scratch.book().put(state.returned(after));
        return Mirror.part(origin, state.returned(), after);
    }
}

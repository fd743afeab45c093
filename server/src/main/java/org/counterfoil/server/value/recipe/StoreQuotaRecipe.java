package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.QuotaKind;

/**
 * Headquarters gives a store a part of the merchant's own quota, or takes it back into that. It stands in the store's
 * books; what is granted for recharges is also owed to the store.
 *
 * @param amount smallest unit; below zero takes back
 */
public record StoreQuotaRecipe(long store, QuotaKind quota, long amount) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.QUOTA_GRANT;
    }

    @Override
    public Tender tender() {
        return quota == QuotaKind.POINTS ? Tender.POINTS : Tender.STORED_VALUE;
    }

    @Override
    public Site at(Site made) {
        return made.in(store);
    }

    @Override
    public List<Instruction> steps(Site site) {
        var moved = List.of(
                new Instruction.Gate(AccountKey.store(site.merchant(), store), RefusalCode.STORE_CLOSED),
                new Instruction.Quota(site.merchant(), quota, QuotaPurpose.GRANT, -amount),
                new Instruction.Quota(store, quota, QuotaPurpose.GRANT, amount));
        var owed = quota == QuotaKind.RECHARGE ? new House(site).owedToStore(amount) : List.<Instruction>of();
        return Steps.inOrder(moved, owed);
    }
}

package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.QuotaKind;

/**
 * Headquarters grants a right to sell recharges or give points, or takes it back. What is granted for recharges also
 * stands in the store's balance.
 *
 * @param owner  the store, or the merchant itself for stores whose quota is not checked
 * @param amount smallest unit; below zero takes back
 */
public record QuotaGrantRecipe(long owner, QuotaKind quota, long amount) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.QUOTA_GRANT;
    }

    @Override
    public Tender tender() {
        return quota == QuotaKind.POINTS ? Tender.POINTS : Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var grant = List.of(new Instruction.Quota(owner, quota, Instruction.QuotaPurpose.GRANT, amount));
        var owed = quota == QuotaKind.RECHARGE && owner == site.store()
                ? new House(site).owedToStore(amount)
                : List.<Instruction>of();
        return Steps.inOrder(grant, owed);
    }
}

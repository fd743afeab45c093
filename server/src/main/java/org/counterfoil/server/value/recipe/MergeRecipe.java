package org.counterfoil.server.value.recipe;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Instruction;

/**
 * All that one member owns goes to another one, who is the same person; the lots keep what they remember, and no quota
 * is asked. Cards are not asked either: a lost one is no reason to stay apart.
 *
 * @param kept     who gets it; card 0 for somebody without a card
 * @param merged   whose it was; the same
 * @param accounts all accounts of {@code merged}, and those that could be opened meanwhile
 */
public record MergeRecipe(Holder kept, Holder merged, List<AccountKey> accounts) implements OfMerged {

    public MergeRecipe {
        accounts = List.copyOf(accounts);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    /** A debt that meets points is repaid: nobody owes and has. */
    @Override
    public List<Instruction> steps(Site site) {
        var steps = new ArrayList<Instruction>(new House(site).gates());
        accounts.forEach(account -> steps.add(new Instruction.HandOver(account, to(account))));
        steps.add(new Instruction.Settle(kept.points(site), AccountKey.pointsDebt(site.merchant(), kept.member())));
        return steps;
    }

    private AccountKey to(AccountKey account) {
        return new AccountKey(account.merchant(), kept.member(), account.kind(), account.asset(), account.scope());
    }
}

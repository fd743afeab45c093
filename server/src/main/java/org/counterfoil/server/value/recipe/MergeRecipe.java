package org.counterfoil.server.value.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.TransactionHeader;

/**
 * All that one member owns goes to another one, who is the same person; the lots keep what they remember, and no quota
 * is asked. Cards are not asked either: a lost one is no reason to stay apart.
 *
 * @param kept     who gets it; card 0 for somebody without a card
 * @param merged   whose it was; the same
 * @param accounts all accounts of {@code merged}, and those that could be opened meanwhile
 */
public record MergeRecipe(Holder kept, Holder merged, List<AccountKey> accounts) implements Recipe {

    public MergeRecipe {
        accounts = List.copyOf(accounts);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.MERGE;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(kept);
    }

    @Override
    public Optional<Holder> counterparty() {
        return Optional.of(merged);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public TransactionHeader header(Site site, String reason, byte[] body) {
        var header = Recipe.super.header(site, reason, body);
        return header.withCard(header.card().filter(card -> card != 0));
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

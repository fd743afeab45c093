package org.counterfoil.server.value.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;

/**
 * Uses of a counted service, given or taken.
 *
 * @param uses    above zero adds, below zero uses
 * @param expires the last day of uses that are added; empty for no end
 */
public record CountsRecipe(Holder owner, String service, int uses, Optional<LocalDate> expires) implements Recipe {

    @Override
    public TransactionKind kind() {
        return uses > 0 ? TransactionKind.COUNT_ADD : TransactionKind.COUNT_USE;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var lot = Optional.of(NewLot.gift(site.store(), Optional.of(owner.card()), expires)).filter(_ -> uses > 0);
        var account = AccountKey.counts(site.merchant(), owner.member(), service);
        return Steps.inOrder(house.gates(owner),
                List.of(new Instruction.Fixed(account, uses, lot),
                        new Instruction.Fixed(house.of(AccountKind.COUNTS_ISSUED, Assets.count(service)), -uses)));
    }
}

package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.payment.Tenders;

/**
 * All stored value paid out: the principal in money, the bonus forfeited; both in minor units, as they were read. When
 * they are no longer so under the lock, nothing is paid: a recharge that slipped in would stay behind unnoticed.
 */
public record CashOutRecipe(Holder owner, long principal, long bonus, Tender tender) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.CASH_OUT;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public long gross() {
        return Math.addExact(principal, bonus);
    }

    @Override
    public long net() {
        return principal;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var asRead = List.of(new Instruction.Still(owner.principal(site), principal),
                new Instruction.Still(owner.bonus(site), bonus));
        var money = List.of(new Instruction.Fixed(owner.principal(site), -principal),
                new Instruction.Fixed(Tenders.received(site.merchant(), tender), principal),
                new Instruction.Fixed(owner.bonus(site), -bonus),
                new Instruction.Fixed(house.of(AccountKind.BREAKAGE, Assets.MONEY), bonus));
        return Steps.inOrder(house.gates(owner), asRead, money, house.owedToStore(principal));
    }
}

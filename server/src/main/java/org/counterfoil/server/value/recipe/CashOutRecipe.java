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
 * All stored value paid out, in minor units, as it was read: a part of it in money, the rest forfeited. When it is no
 * longer so under the lock, nothing is paid: a recharge that slipped in would stay behind unnoticed.
 *
 * @param refunded  of principal and bonus together, what is paid out
 * @param freeBonus bonus that stands in the account, with what is past its last day and can't be taken any more
 */
public record CashOutRecipe(Holder owner, long principal, long bonus, long refunded, long freeBonus, Tender tender)
        implements
            Recipe {

    /** The principal in money, the bonus forfeited. */
    public CashOutRecipe(Holder owner, long principal, long bonus, Tender tender) {
        this(owner, principal, bonus, principal, bonus, tender);
    }

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
        return refunded;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var asRead = List.of(new Instruction.Still(owner.principal(site), principal),
                new Instruction.Still(owner.bonus(site), freeBonus));
        var money = List.of(new Instruction.Fixed(owner.principal(site), -principal),
                new Instruction.Fixed(Tenders.received(site.merchant(), tender), refunded),
                new Instruction.Fixed(owner.bonus(site), -bonus),
                new Instruction.Fixed(house.of(AccountKind.BREAKAGE, Assets.MONEY), gross() - refunded));
        return Steps.inOrder(house.gates(owner), asRead, money, house.owedToStore(refunded));
    }
}

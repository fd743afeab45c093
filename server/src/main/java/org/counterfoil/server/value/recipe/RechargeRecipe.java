package org.counterfoil.server.value.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.payment.Tenders;

/**
 * Money in: principal up by what is paid, bonus up by what the rule gives, the store's quota down by the principal.
 *
 * @param bonusEnds the last day of the bonus; empty for no end
 * @param ceiling   the most that may lie on the card afterwards
 */
public record RechargeRecipe(Holder owner, long amount, long bonus, Optional<LocalDate> bonusEnds, Tender tender,
        CardMost ceiling, int ruleVersion) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.RECHARGE;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public long gross() {
        return amount;
    }

    @Override
    public long net() {
        return amount;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var card = Optional.of(owner.card());
        var money = List.of(
                new Instruction.Fixed(Tenders.received(site.merchant(), tender), -amount),
                new Instruction.Fixed(owner.principal(site), amount, Optional.of(NewLot.paid(site.store(), card))),
                new Instruction.Fixed(owner.bonus(site), bonus,
                        Optional.of(NewLot.gift(site.store(), card, bonusEnds))),
                new Instruction.Fixed(house.of(AccountKind.BONUS_COST, Assets.MONEY), -bonus));
        var quota = List.of(new Instruction.Quota(site.rechargeQuota(), QuotaKind.RECHARGE,
                Instruction.QuotaPurpose.USE, amount));
        return Steps.inOrder(house.gates(owner), money, house.owedToStore(-amount), quota,
                List.of(ceiling.of(owner, site)));
    }
}

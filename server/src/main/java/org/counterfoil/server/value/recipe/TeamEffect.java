package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;

/**
 * What a sale of a sub-card does at the main card of its team.
 *
 * @param points what the main card is given, smallest unit
 * @param share  what the sub-card may spend of the main member's stored value; empty where it pays itself
 */
public record TeamEffect(Holder main, long points, Optional<Share> share) {

    /**
     * A sub-card's share in the balance.
     *
     * @param used where it is counted what was used
     * @param most minor units that may have been used afterwards
     */
    public record Share(AccountKey used, long most) {}

    /** Whether something moves there: to be told of the transaction, unless it is one member with both cards. */
    Optional<Holder> other(Holder owner) {
        return Optional.of(main).filter(_ -> main.member() != owner.member() && (points > 0 || share.isPresent()));
    }

    /** Who pays. */
    Holder payer(Holder owner) {
        return share.isPresent() ? main : owner;
    }

    /** What is counted of an amount that the main member's stored value pays. */
    List<Instruction> counted(long amount, Site site) {
        return share.<List<Instruction>>map(one -> List.of(new Instruction.Fixed(one.used(), amount),
                new Instruction.Fixed(new House(site).of(AccountKind.TEAM_ALLOWED, Assets.TEAM_ALLOWANCE), -amount),
                new Instruction.Ceiling(List.of(one.used()), one.most(), RefusalCode.TEAM_LIMIT))).orElse(List.of());
    }

    /** The points for the main card. */
    List<Instruction> given(Site site) {
        return Earned.points(points, main, site);
    }
}

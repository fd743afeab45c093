package org.counterfoil.server.value.recipe;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;

/** Points that a sale gives: a debt of points is repaid first, and a quota pays for them. */
final class Earned {

    private Earned() {}

    static List<Instruction> points(long points, Holder holder, Site site) {
        if (points == 0) {
            return List.of();
        }
        var debt = AccountKey.pointsDebt(site.merchant(), holder.member());
        var lot = NewLot.gift(site.store(), Optional.of(holder.card()), Optional.empty());
        return List.of(
                new Instruction.Earn(holder.points(site), BigInteger.valueOf(points), BigInteger.ONE,
                        Instruction.EarnBase.TOTAL, lot, Optional.of(debt), Optional.of(site.pointsQuota())),
                new Instruction.Balance(new House(site).of(AccountKind.POINTS_ISSUED, Assets.POINTS)));
    }
}

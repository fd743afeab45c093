package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;

/**
 * A correction by hand.
 *
 * @param amount  smallest unit of the asset; below zero takes away
 * @param ceiling the most that the member may hold afterwards where money is added
 */
public record AdjustRecipe(Holder owner, AdjustedAsset asset, long amount, CardMost ceiling) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.ADJUSTMENT;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public long gross() {
        return net();
    }

    @Override
    public long net() {
        return asset == AdjustedAsset.POINTS ? 0 : amount;
    }

    @Override
    public Tender tender() {
        return asset == AdjustedAsset.POINTS ? Tender.POINTS : Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var account = account(site);
        var change = List.of(new Instruction.Fixed(account, amount, lot(site).filter(_ -> amount > 0)),
                new Instruction.Fixed(house.of(AccountKind.ADJUSTMENT, account.asset()), -amount));
        var bounded = amount > 0 && asset != AdjustedAsset.POINTS;
        return Steps.inOrder(house.gates(owner), change,
                bounded ? List.of(ceiling.of(owner, site)) : List.of());
    }

    private AccountKey account(Site site) {
        return switch (asset) {
            case PRINCIPAL -> owner.principal(site);
            case BONUS -> owner.bonus(site);
            case POINTS -> owner.points(site);
        };
    }

    private Optional<NewLot> lot(Site site) {
        var card = Optional.of(owner.card());
        return Optional.of(asset == AdjustedAsset.PRINCIPAL
                ? NewLot.paid(site.store(), card)
                : NewLot.gift(site.store(), card, Optional.empty()));
    }
}

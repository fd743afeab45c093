package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.Move.Pair;

/**
 * Money or points from one member to another; the lots keep what they remember.
 *
 * @param amount  smallest unit of the asset
 * @param ceiling the most that the receiver may hold afterwards
 */
public record TransferRecipe(Holder from, Holder to, TransferredAsset asset, long amount, ConsumptionOrder order,
        CardMost ceiling) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.TRANSFER;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(from);
    }

    @Override
    public Optional<Holder> counterparty() {
        return Optional.of(to);
    }

    @Override
    public long gross() {
        return net();
    }

    @Override
    public long net() {
        return asset == TransferredAsset.MONEY ? amount : 0;
    }

    @Override
    public Tender tender() {
        return switch (asset) {
            case MONEY -> Tender.STORED_VALUE;
            case POINTS -> Tender.POINTS;
        };
    }

    @Override
    public List<Instruction> steps(Site site) {
        var gates = new House(site).gates(from, to);
        return switch (asset) {
            case MONEY -> Steps.inOrder(gates,
                    List.of(new Instruction.Move(List.of(new Pair(from.principal(site), to.principal(site)),
                            new Pair(from.bonus(site), to.bonus(site))), order, amount),
                            ceiling.of(to, site)));
            case POINTS -> Steps.inOrder(gates, List.of(
                    new Instruction.Move(List.of(new Pair(from.points(site), to.points(site))), order, amount)));
        };
    }
}

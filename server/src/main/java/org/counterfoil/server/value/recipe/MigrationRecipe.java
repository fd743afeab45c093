package org.counterfoil.server.value.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * What a card of an earlier system held is brought in.
 *
 * @param principal minor units
 * @param bonuses   lots of bonus, each with its own end
 * @param points    smallest unit
 */
public record MigrationRecipe(Holder owner, long principal, List<Bonus> bonuses, long points) implements Recipe {

    /** A bonus in minor units and its last day; empty for no end. */
    public record Bonus(long amount, Optional<LocalDate> ends) {}

    public MigrationRecipe {
        bonuses = List.copyOf(bonuses);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.MIGRATION;
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
        return principal + bonus();
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var card = Optional.of(owner.card());
        var steps = new ArrayList<>(house.gates(owner));
        steps.add(in(owner.principal(site), principal, NewLot.paid(site.store(), card)));
        bonuses.forEach(bonus -> steps.add(in(owner.bonus(site), bonus.amount(),
                NewLot.gift(site.store(), card, bonus.ends()))));
        steps.add(in(owner.points(site), points, NewLot.gift(site.store(), card, Optional.empty())));
        steps.add(new Instruction.Fixed(house.of(AccountKind.MIGRATION, Assets.MONEY), -net()));
        steps.add(new Instruction.Fixed(house.of(AccountKind.MIGRATION, Assets.POINTS), -points));
        return steps;
    }

    private static Instruction in(AccountKey account, long amount, NewLot lot) {
        return new Instruction.Fixed(account, amount, Optional.of(lot));
    }

    private long bonus() {
        return bonuses.stream().mapToLong(Bonus::amount).sum();
    }
}

package org.counterfoil.server.value.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;

/**
 * What a member of an earlier system owned is brought in. Nothing is drawn on the store's quotas: it was sold long ago.
 *
 * @param card      that stands for the member; none of somebody who is known by a phone alone
 * @param principal minor units
 * @param bonuses   lots of bonus, each with its own end
 * @param points    smallest unit
 * @param counts    uses of counted services by their codes
 */
public record MigrationRecipe(long owner, Optional<Long> card, long principal, List<Bonus> bonuses, long points,
        Map<String, Integer> counts) implements Recipe {

    /** A bonus in minor units and its last day; empty for no end. */
    public record Bonus(long amount, Optional<LocalDate> ends) {}

    public MigrationRecipe {
        bonuses = List.copyOf(bonuses);
        counts = Map.copyOf(counts);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.MIGRATION;
    }

    @Override
    public Optional<Holder> holder() {
        return card.map(id -> new Holder(id, owner));
    }

    @Override
    public Optional<Long> member() {
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
        var steps = new ArrayList<>(house.gates(holder()));
        steps.add(in(AccountKey.principal(site.merchant(), owner), principal, NewLot.paid(site.store(), card)));
        bonuses.forEach(bonus -> steps.add(in(AccountKey.bonus(site.merchant(), owner), bonus.amount(),
                NewLot.gift(site.store(), card, bonus.ends()))));
        var unending = NewLot.gift(site.store(), card, Optional.empty());
        steps.add(in(AccountKey.points(site.merchant(), owner), points, unending));
        new TreeMap<>(counts).forEach((service, uses) -> {
            steps.add(in(AccountKey.counts(site.merchant(), owner, service), uses, unending));
            steps.add(new Instruction.Fixed(house.of(AccountKind.MIGRATION, Assets.count(service)), -uses));
        });
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

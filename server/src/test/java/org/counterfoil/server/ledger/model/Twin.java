package org.counterfoil.server.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.LedgerWorld;

/** The reference, made to do the model's operations. */
final class Twin {

    /** An amount that a member's principal holds back. */
    private record Held(int member, long amount) {}

    private final Reference reference = new Reference(LedgerWorld.TODAY);
    private final List<Reference.Transaction> done = new ArrayList<>();
    private final List<Optional<Held>> held = new ArrayList<>();

    int done() {
        return done.size();
    }

    int reservations() {
        return held.size();
    }

    /** Does an operation; why it was refused, if it was. */
    Optional<RefusalCode> apply(Operation operation) {
        try {
            change(operation);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal().code());
        }
    }

    private void change(Operation operation) {
        var today = reference.today();
        switch (operation) {
            case Operation.Recharge o -> done.add(reference.recharge(o.member(), o.principal(), o.bonus(),
                    Optional.of(today.plusDays(o.bonusDays()))));
            case Operation.Spend o -> done.add(reference.spend(o.member(), o.amount(), o.order()));
            case Operation.GivePoints o -> done.add(reference.givePoints(o.member(), o.amount(),
                    Optional.of(today.plusDays(o.days()))));
            case Operation.SpendPoints o -> done.add(reference.spendPoints(o.member(), o.amount()));
            case Operation.Transfer o -> done.add(reference.transfer(o.from(), o.to(), o.amount()));
            case Operation.Void o -> reference.voidAll(done.get(o.place()), o.policy());
            case Operation.Return o -> reference.giveBack(done.get(o.place()), o.amount(), o.policy());
            case Operation.Reserve o -> {
                reference.reserve(o.member(), o.amount());
                held.add(Optional.of(new Held(o.member(), o.amount())));
            }
            case Operation.Release o -> release(o.place());
            case Operation.Coupon o -> done.add(reference.coupon(o.coupon(), o.amount()));
            case Operation.GrantQuota o -> done.add(reference.quota(o.amount()));
            case Operation.UseQuota o -> done.add(reference.quota(-o.amount()));
            case Operation.Days o -> reference.days(o.days());
        }
    }

    private void release(int place) {
        var one = held.get(place).orElseThrow(() -> Refusal.of(RefusalCode.RESERVATION_UNKNOWN).thrown());
        reference.release(one.member(), one.amount());
        held.set(place, Optional.empty());
    }

    /** All balances by name, zero left out. */
    Map<String, Long> balances() {
        var balances = new TreeMap<String, Long>();
        reference.accounts().forEach((name, account) -> {
            Subject.put(balances, name, account.balance);
            Subject.put(balances, name + " reserved", account.reserved);
        });
        return balances;
    }
}

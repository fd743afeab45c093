package org.counterfoil.server.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.job.ExpireLots;

/** The real ledger, made to do the model's operations. */
final class Subject {

    private static final List<Long> MEMBERS = List.of(101L, 102L, 103L);

    private final LedgerWorld world;
    private final Desk desk;
    private final List<PostedTransaction> done = new ArrayList<>();
    private final List<Long> reservations = new ArrayList<>();
    private LocalDate today = LedgerWorld.TODAY;

    Subject(LedgerWorld world) {
        this.world = world;
        this.desk = world.desk();
    }

    /** Does an operation; why it was refused, if it was. */
    Optional<RefusalCode> apply(Operation operation) {
        return switch (operation) {
            case Operation.Recharge o -> original(desk.recharge(MEMBERS.get(o.member()), o.principal(), o.bonus(),
                    NewLot.paid(Desk.STORE, Optional.empty()), Optional.of(today.plusDays(o.bonusDays()))));
            case Operation.Spend o -> original(desk.spend(MEMBERS.get(o.member()), o.amount(), o.order(),
                    desk.earning(MEMBERS.get(o.member()), o.amount(), Instruction.EarnBase.TOTAL)));
            case Operation.GivePoints o -> original(desk.givePoints(MEMBERS.get(o.member()), o.amount(),
                    Optional.of(today.plusDays(o.days()))));
            case Operation.SpendPoints o -> original(desk.spendPoints(MEMBERS.get(o.member()), o.amount()));
            case Operation.Transfer o -> original(desk.transfer(MEMBERS.get(o.from()), MEMBERS.get(o.to()),
                    o.amount()));
            case Operation.Void o -> outcome(desk.voidOf(done.get(o.place()), 0, o.policy()));
            case Operation.Return o -> outcome(desk.returnOf(done.get(o.place()), 0, o.amount(), o.policy()));
            case Operation.Reserve o -> reserve(MEMBERS.get(o.member()), o.amount());
            case Operation.Release o -> outcome(desk.request(TransactionKind.RESERVATION, 0, 0,
                    List.of(new Instruction.Release(reservations.get(o.place())))));
            case Operation.Coupon o -> original(desk.request(TransactionKind.ADJUSTMENT, 0, 0, List.of(
                    new Instruction.Unit(AccountKey.coupon(desk.merchant(), o.coupon()), o.amount()),
                    new Instruction.Balance(desk.house(AccountKind.COUPONS_ISSUED, Assets.COUPON)))));
            case Operation.GrantQuota o -> original(quota(Instruction.QuotaPurpose.GRANT, o.amount()));
            case Operation.UseQuota o -> original(quota(Instruction.QuotaPurpose.USE, o.amount()));
            case Operation.Days o -> days(o.days());
        };
    }

    private PostingRequest quota(Instruction.QuotaPurpose purpose, long amount) {
        return desk.request(TransactionKind.QUOTA_GRANT, 0, 0,
                List.of(new Instruction.Quota(Desk.STORE, QuotaKind.RECHARGE, purpose, amount)));
    }

    private Optional<RefusalCode> reserve(long member, long amount) {
        var outcome = post(desk.request(TransactionKind.RESERVATION, member, 0, List.of(
                new Instruction.Reserve(desk.principal(member), amount, LedgerWorld.NOW))));
        if (outcome instanceof PostingOutcome.Posted posted) {
            reservations.add(posted.transaction().reservations().getFirst());
        }
        return codeOf(outcome);
    }

    private Optional<RefusalCode> days(int days) {
        today = today.plusDays(days);
        desk.on(today);
        new ExpireLots(this::post, world.caller(), world.clock()).run(desk.merchant(), today);
        return Optional.empty();
    }

    private Optional<RefusalCode> original(PostingRequest request) {
        var outcome = post(request);
        if (outcome instanceof PostingOutcome.Posted posted) {
            done.add(posted.transaction());
        }
        return codeOf(outcome);
    }

    private Optional<RefusalCode> outcome(PostingRequest request) {
        return codeOf(post(request));
    }

    private static Optional<RefusalCode> codeOf(PostingOutcome outcome) {
        return switch (outcome) {
            case PostingOutcome.Posted posted -> Optional.empty();
            case PostingOutcome.Refused refused -> Optional.of(refused.refusal().code());
        };
    }

    /**
     * One writer slot alone, so that lots of one moment have the order of their ids: the group's on H2, the inline one
     * on PostgreSQL, where the group has two.
     */
    private PostingOutcome post(PostingRequest request) {
        if (world.dialect().writers() == 1) {
            return world.ledger().post(request);
        }
        return world.transactions().execute(status -> world.inline().post(List.of(request)).getFirst());
    }

    /** All balances by the model's names, zero left out. */
    Map<String, Long> balances() {
        var names = new TreeMap<AccountKey, String>();
        for (var i = 0; i < MEMBERS.size(); i++) {
            names.put(desk.principal(MEMBERS.get(i)), "P" + i);
            names.put(desk.bonus(MEMBERS.get(i)), "B" + i);
            names.put(desk.points(MEMBERS.get(i)), "X" + i);
            names.put(desk.debt(MEMBERS.get(i)), "D" + i);
            names.put(AccountKey.coupon(desk.merchant(), i), "C" + i);
        }
        names.put(QuotaKind.RECHARGE.of(desk.merchant(), Desk.STORE), "Q");
        names.put(desk.house(AccountKind.POINTS_KEPT, Assets.MONEY), "kept back");
        names.put(desk.house(AccountKind.POINTS_KEPT, Assets.POINTS), "kept points");
        var balances = new TreeMap<String, Long>();
        for (AccountBalance account : world.accounts().balances(List.copyOf(names.keySet()))) {
            put(balances, names.get(account.account()), account.balance());
            put(balances, names.get(account.account()) + " reserved", account.reserved());
        }
        return balances;
    }

    static void put(Map<String, Long> balances, String name, long balance) {
        if (balance != 0) {
            balances.put(name, balance);
        }
    }
}

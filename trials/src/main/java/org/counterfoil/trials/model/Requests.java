package org.counterfoil.trials.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.TransactionHeader;

/** What a merchant's desk asks of the ledger for each operation. */
final class Requests {

    private static final long RECEIVING_CARD = 42;

    private static final BigInteger MINOR_UNITS_OF_A_POINT = BigInteger.valueOf(100);

    private final Desk desk;
    private final Names names;
    private final IntFunction<Optional<PostedTransaction>> posted;

    /**
     * @param posted what the ledger answered to an earlier step
     */
    Requests(Desk desk, Names names, IntFunction<Optional<PostedTransaction>> posted) {
        this.desk = desk;
        this.names = names;
        this.posted = posted;
    }

    PostingRequest of(Operation operation, LocalDate today) {
        return switch (operation) {
            case Operation.Recharge o -> recharge(o, today);
            case Operation.Spend o -> spend(o);
            case Operation.CashSale o -> cashSale(o);
            case Operation.GivePoints o -> fixed(TransactionKind.ADJUSTMENT, o.member(), Pot.POINTS, o.amount(),
                    ends(o.days(), today));
            case Operation.GiveCounts o -> fixed(TransactionKind.COUNT_ADD, o.member(), Pot.COUNTS, o.amount(),
                    ends(o.days(), today));
            case Operation.SpendPoints o -> desk.spendPoints(Names.member(o.member()), o.amount());
            case Operation.UseCounts o -> fixed(TransactionKind.COUNT_USE, o.member(), Pot.COUNTS, -o.amount(),
                    Optional.empty());
            case Operation.Transfer o -> transfer(o);
            case Operation.Adjust o -> fixed(TransactionKind.ADJUSTMENT, o.member(), o.pot(), o.amount(),
                    Optional.empty());
            case Operation.CashOut o -> cashOut(o);
            case Operation.Coupon o -> request(TransactionKind.ADJUSTMENT, 0, List.of(
                    new Instruction.Unit(names.coupon(o.coupon()), o.amount()), couponsIssued()));
            case Operation.Quota o -> quota(o);
            case Operation.Reserve o -> request(TransactionKind.RESERVATION, 0, List.of(
                    new Instruction.Reserve(names.pot(o.member(), o.pot()), o.amount(), LedgerWorld.NOW)));
            case Operation.Release o -> request(TransactionKind.RESERVATION, 0,
                    List.of(new Instruction.Release(reservation(o.of()))));
            case Operation.Capture o -> capture(o);
            case Operation.Void o -> request(TransactionKind.VOID, 0, List.of(new Instruction.ReverseOf(
                    transaction(o.of()), new Instruction.Share.Whole(), o.points().policy())));
            case Operation.Return o -> request(TransactionKind.GOODS_RETURN, o.amount(), List.of(
                    new Instruction.ReverseOf(transaction(o.of()), new Instruction.Share.Part(o.amount()),
                            o.points().policy())));
            case Operation.Card _,Operation.Store _,Operation.Days _,Operation.Again _ ->
                throw new IllegalArgumentException("no request of its own: " + operation);
        };
    }

    private PostingRequest request(TransactionKind kind, long net, List<Instruction> instructions) {
        return desk.request(kind, 0, net, instructions);
    }

    /** 0, which no transaction has, for one that is not there. */
    private long transaction(int step) {
        return posted.apply(step).map(PostedTransaction::id).orElse(0L);
    }

    private long reservation(int step) {
        return posted.apply(step).flatMap(found -> found.reservations().stream().findFirst()).orElse(0L);
    }

    private static Optional<LocalDate> ends(int days, LocalDate today) {
        return days == 0 ? Optional.empty() : Optional.of(today.plusDays(days - 1L));
    }

    private List<Instruction> gates(int member) {
        return List.of(new Instruction.Gate(names.store(), RefusalCode.STORE_CLOSED),
                new Instruction.Gate(names.card(member), RefusalCode.CARD_LOST));
    }

    /** What headquarters owes the store. */
    private List<Instruction> owedToStore(long amount) {
        return List.of(
                new Instruction.Fixed(AccountKey.house(desk.merchant(), AccountKind.STORE_BALANCE, Desk.STORE,
                        Assets.MONEY), amount),
                new Instruction.Fixed(desk.house(AccountKind.HEADQUARTERS, Assets.MONEY), -amount));
    }

    private Instruction couponsIssued() {
        return new Instruction.Balance(desk.house(AccountKind.COUPONS_ISSUED, Assets.COUPON));
    }

    private PostingRequest recharge(Operation.Recharge o, LocalDate today) {
        var store = o.elsewhere() ? Desk.ELSEWHERE : Desk.STORE;
        var principal = names.pot(o.member(), Pot.PRINCIPAL);
        var bonus = names.pot(o.member(), Pot.BONUS);
        var steps = new ArrayList<>(gates(o.member()));
        if (o.quota()) {
            steps.add(new Instruction.Quota(Desk.STORE, QuotaKind.RECHARGE, QuotaPurpose.USE, o.principal()));
        }
        steps.add(new Instruction.Fixed(principal, o.principal(), Optional.of(NewLot.paid(store, Optional.empty()))));
        steps.add(new Instruction.Fixed(bonus, o.bonus(),
                Optional.of(NewLot.gift(store, Optional.empty(), ends(o.days(), today)))));
        steps.add(new Instruction.Fixed(names.till(), -o.principal()));
        steps.addAll(owedToStore(-o.principal()));
        steps.add(new Instruction.Balance(desk.house(AccountKind.BONUS_COST, Assets.MONEY)));
        if (o.ceiling() > 0) {
            steps.add(new Instruction.Ceiling(List.of(principal, bonus), o.ceiling()));
        }
        return desk.request(TransactionKind.RECHARGE, Names.member(o.member()), o.principal(), steps);
    }

    private Instruction consume(int member, long amount, ConsumptionOrder order) {
        return new Instruction.Consume(List.of(names.pot(member, Pot.PRINCIPAL), names.pot(member, Pot.BONUS)), order,
                amount, Optional.of(Desk.STORE));
    }

    private Instruction sales() {
        return new Instruction.Balance(desk.house(AccountKind.SALES, Assets.MONEY));
    }

    private PostingRequest spend(Operation.Spend o) {
        var steps = new ArrayList<>(gates(o.member()));
        steps.add(consume(o.member(), o.amount(), o.order()));
        steps.addAll(owedToStore(o.amount()));
        if (o.coupon() >= 0) {
            steps.add(new Instruction.Unit(names.coupon(o.coupon()), -1));
            steps.add(couponsIssued());
        }
        steps.addAll(earn(o.member(), o.amount(), o.earn(), o.quota()));
        steps.add(sales());
        return desk.request(TransactionKind.SPEND, Names.member(o.member()), o.amount(), steps);
    }

    private List<Instruction> earn(int member, long amount, Instruction.EarnBase base, boolean quota) {
        return List.of(
                new Instruction.Earn(names.pot(member, Pot.POINTS), BigInteger.valueOf(amount), MINOR_UNITS_OF_A_POINT,
                        base, NewLot.gift(Desk.STORE, Optional.empty(), Optional.empty()),
                        Optional.of(names.debt(member)), Optional.of(Desk.STORE).filter(_ -> quota)),
                new Instruction.Balance(desk.house(AccountKind.POINTS_ISSUED, Assets.POINTS)));
    }

    private PostingRequest cashSale(Operation.CashSale o) {
        var steps = new ArrayList<>(gates(o.member()));
        steps.add(new Instruction.Fixed(names.till(), -o.amount()));
        steps.addAll(earn(o.member(), o.amount(), Instruction.EarnBase.TOTAL, false));
        steps.add(sales());
        return desk.request(TransactionKind.CASH_SALE, Names.member(o.member()), o.amount(), steps);
    }

    private PostingRequest capture(Operation.Capture o) {
        var steps = new ArrayList<>(gates(o.member()));
        steps.add(new Instruction.Capture(reservation(o.of())));
        steps.add(consume(o.member(), o.amount(), o.order()));
        steps.addAll(owedToStore(o.amount()));
        steps.add(sales());
        return desk.request(TransactionKind.SPEND, Names.member(o.member()), o.amount(), steps);
    }

    private PostingRequest cashOut(Operation.CashOut o) {
        var steps = new ArrayList<>(gates(o.member()));
        steps.add(consume(o.member(), o.amount(), o.order()));
        steps.addAll(owedToStore(o.amount()));
        steps.add(new Instruction.Balance(names.till()));
        return desk.request(TransactionKind.CASH_OUT, Names.member(o.member()), o.amount(), steps);
    }

    private PostingRequest transfer(Operation.Transfer o) {
        var pairs = List.of(Pot.PRINCIPAL, Pot.BONUS).stream()
                .map(pot -> new Instruction.Move.Pair(names.pot(o.from(), pot), names.pot(o.to(), pot))).toList();
        var plain = desk.request(TransactionKind.TRANSFER, Names.member(o.from()), o.amount(),
                List.of(new Instruction.Move(pairs, o.order(), o.amount())));
        var receiver = new TransactionHeader.Counterparty(RECEIVING_CARD, Names.member(o.to()));
        return new PostingRequest(plain.uuid(), plain.digest(), plain.header().with(Optional.of(receiver)),
                plain.instructions(), plain.sequence());
    }

    private PostingRequest fixed(TransactionKind kind, int member, Pot pot, long amount, Optional<LocalDate> ends) {
        var other = switch (pot) {
            case PRINCIPAL, BONUS -> desk.house(AccountKind.ADJUSTMENT, Assets.MONEY);
            case POINTS -> desk.house(AccountKind.POINTS_ISSUED, Assets.POINTS);
            case COUNTS -> desk.house(AccountKind.COUNTS_ISSUED, Assets.count(Names.SERVICE));
        };
        return desk.request(kind, Names.member(member), 0, List.of(
                new Instruction.Fixed(names.pot(member, pot), amount,
                        Optional.of(NewLot.gift(Desk.STORE, Optional.empty(), ends))),
                new Instruction.Balance(other)));
    }

    private PostingRequest quota(Operation.Quota o) {
        var steps = new ArrayList<Instruction>();
        steps.add(new Instruction.Quota(Desk.STORE, o.kind(), o.purpose(), o.amount()));
        if (o.kind() == QuotaKind.RECHARGE && o.purpose() == QuotaPurpose.GRANT) {
            steps.addAll(owedToStore(o.amount()));
        }
        return request(TransactionKind.QUOTA_GRANT, 0, steps);
    }
}

package org.counterfoil.server.ledger;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.server.ledger.Instruction.Balance;
import org.counterfoil.server.ledger.Instruction.Consume;
import org.counterfoil.server.ledger.Instruction.Earn;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.Fixed;
import org.counterfoil.server.ledger.Instruction.ReverseOf;
import org.counterfoil.server.ledger.Instruction.Share;

/** A front desk of one merchant: what its use cases would ask of the ledger. */
public final class Desk {

    /** The desk's own store. */
    public static final long STORE = 11;
    /** Another store of the merchant. */
    public static final long ELSEWHERE = 12;

    private static final long CASH = 1;

    private final LedgerWorld world;
    private final long merchant;
    private final AtomicLong members = new AtomicLong(100);
    private LocalDate today = LedgerWorld.TODAY;

    Desk(LedgerWorld world, long merchant) {
        this.world = world;
        this.merchant = merchant;
    }

    /** From now on the desk's business date is another. */
    public void on(LocalDate day) {
        today = day;
    }

    public long merchant() {
        return merchant;
    }

    public long newMember() {
        return members.incrementAndGet();
    }

    public AccountKey principal(long member) {
        return AccountKey.principal(merchant, member);
    }

    public AccountKey bonus(long member) {
        return AccountKey.bonus(merchant, member);
    }

    public AccountKey points(long member) {
        return AccountKey.points(merchant, member);
    }

    public AccountKey debt(long member) {
        return AccountKey.pointsDebt(merchant, member);
    }

    public AccountKey house(AccountKind kind, String asset) {
        return AccountKey.house(merchant, kind, 0, asset);
    }

    AccountKey sales() {
        return house(AccountKind.SALES, Assets.MONEY);
    }

    /** A request of this desk with a new uuid. */
    public PostingRequest request(TransactionKind kind, long member, long net, List<Instruction> instructions) {
        return request(UUID.randomUUID(), kind, today, STORE, member, net, instructions);
    }

    PostingRequest request(UUID uuid, TransactionKind kind, LocalDate day, long store, long member, long net,
            List<Instruction> instructions) {
        return request(uuid, header(kind, day, store, member, net), instructions);
    }

    private TransactionHeader header(TransactionKind kind, LocalDate day, long store, long member, long net) {
        return new TransactionHeader(merchant, kind, store, 21, 31, Optional.empty(), Optional.of(41L),
                Optional.of(member).filter(holder -> holder > 0), day, LedgerWorld.NOW, 1, net, net, "CASH", "",
                "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static PostingRequest request(UUID uuid, TransactionHeader header, List<Instruction> instructions) {
        return new PostingRequest(uuid, uuid.toString().getBytes(StandardCharsets.US_ASCII), header, instructions,
                Optional.empty());
    }

    public PostingRequest recharge(long member, long principal, long bonus) {
        return recharge(member, principal, bonus, NewLot.paid(STORE, Optional.of(41L)), Optional.empty());
    }

    public PostingRequest recharge(long member, long principal, long bonus, NewLot paid,
            Optional<LocalDate> bonusEnds) {
        return request(TransactionKind.RECHARGE, member, principal, List.of(
                new Fixed(principal(member), principal, Optional.of(paid)),
                new Fixed(bonus(member), bonus, Optional.of(NewLot.gift(paid.store(), paid.card(), bonusEnds))),
                new Fixed(cash(), -principal),
                new Balance(house(AccountKind.BONUS_COST, Assets.MONEY))));
    }

    public PostingRequest spend(long member, long amount, ConsumptionOrder order, Instruction... more) {
        var instructions = new ArrayList<Instruction>(List.of(
                new Consume(List.of(principal(member), bonus(member)), order, amount, Optional.of(STORE)),
                new Balance(sales())));
        instructions.addAll(List.of(more));
        return request(TransactionKind.SPEND, member, amount, instructions);
    }

    /** One point per 1.00 of {@code amount}. */
    public Instruction[] earning(long member, long amount, EarnBase base) {
        return new Instruction[]{
                new Earn(points(member), BigInteger.valueOf(amount), BigInteger.valueOf(100), base,
                        NewLot.gift(STORE, Optional.of(41L), Optional.empty()), Optional.of(debt(member)),
                        Optional.empty()),
                new Balance(house(AccountKind.POINTS_ISSUED, Assets.POINTS))};
    }

    public PostingRequest spendEarning(long member, long amount) {
        return spend(member, amount, ConsumptionOrder.PROPORTIONAL, earning(member, amount, EarnBase.TOTAL));
    }

    /** Paid in cash, one point per 1.00. */
    PostingRequest cashSaleEarning(long member, long amount) {
        var instructions = new ArrayList<Instruction>(List.of(new Fixed(cash(), -amount), new Balance(sales())));
        instructions.addAll(List.of(earning(member, amount, EarnBase.TOTAL)));
        return request(TransactionKind.CASH_SALE, member, amount, instructions);
    }

    AccountKey cash() {
        return AccountKey.house(merchant, AccountKind.TENDER, CASH, Assets.MONEY);
    }

    public PostingRequest givePoints(long member, long amount, Optional<LocalDate> ends) {
        return request(TransactionKind.ADJUSTMENT, member, 0, List.of(
                new Fixed(points(member), amount, Optional.of(NewLot.gift(STORE, Optional.empty(), ends))),
                new Balance(house(AccountKind.POINTS_ISSUED, Assets.POINTS))));
    }

    public PostingRequest spendPoints(long member, long amount) {
        return request(TransactionKind.POINTS_SPEND, member, amount, List.of(
                new Consume(List.of(points(member)), ConsumptionOrder.PRINCIPAL_FIRST, amount, Optional.empty()),
                new Balance(house(AccountKind.POINTS_ISSUED, Assets.POINTS))));
    }

    public PostingRequest transfer(long from, long to, long amount) {
        var header = header(TransactionKind.TRANSFER, today, STORE, from, amount)
                .with(Optional.of(new TransactionHeader.Counterparty(42L, to)));
        return request(UUID.randomUUID(), header, List.of(new Instruction.Move(
                List.of(new Instruction.Move.Pair(principal(from), principal(to)),
                        new Instruction.Move.Pair(bonus(from), bonus(to))),
                ConsumptionOrder.PROPORTIONAL, amount)));
    }

    public PostingRequest voidOf(PostedTransaction origin, long member, SpentPoints policy) {
        return request(TransactionKind.VOID, member, 0,
                List.of(new ReverseOf(origin.id(), new Share.Whole(), policy)));
    }

    /** The same where stored value that it takes back was brought back in other lots. */
    public PostingRequest voidOfBrought(PostedTransaction origin, long member) {
        return request(TransactionKind.VOID, member, 0,
                List.of(new ReverseOf(origin.id(), new Share.Whole(), SpentPoints.REFUSE, true)));
    }

    public PostingRequest returnOf(PostedTransaction origin, long member, long amount, SpentPoints policy) {
        return request(TransactionKind.GOODS_RETURN, member, amount,
                List.of(new ReverseOf(origin.id(), new Share.Part(amount), policy)));
    }

    public PostingOutcome post(PostingRequest request) {
        return world.ledger().post(request);
    }

    public PostedTransaction done(PostingRequest request) {
        return post(request).orThrow();
    }

    Refusal refused(PostingRequest request) {
        return switch (post(request)) {
            case PostingOutcome.Refused refused -> refused.refusal();
            case PostingOutcome.Posted posted -> throw new AssertionError("posted " + posted.transaction());
        };
    }

    public long balance(AccountKey key) {
        return world.accounts().balances(List.of(key)).getFirst().balance();
    }

    long money(long member) {
        return balance(principal(member)) + balance(bonus(member));
    }
}

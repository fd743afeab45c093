package org.counterfoil.server.ledger.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.Balance;
import org.counterfoil.server.ledger.Instruction.Consume;
import org.counterfoil.server.ledger.Instruction.Earn;
import org.counterfoil.server.ledger.Instruction.Fixed;
import org.counterfoil.server.ledger.Instruction.Quota;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.Instruction.ReverseOf;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.ledger.TerminalSequence;
import org.counterfoil.server.ledger.TransactionHeader;

/** Makes the requests of one store's terminal, numbered without a gap. */
final class Till {

    static final long CARD = 41;
    private static final long OTHER_CARD = 42;

    private final long merchant;
    private final long store;
    private final Clock clock;
    private final LocalDate day;
    private long sequence;

    Till(long merchant, long store, LocalDate day, Clock clock) {
        this.merchant = merchant;
        this.store = store;
        this.day = day;
        this.clock = clock;
    }

    PostingRequest request(TransactionKind kind, long member, long net, String tender, Instruction... steps) {
        return request(header(kind, member, net, tender, Optional.empty()), steps);
    }

    private TransactionHeader header(TransactionKind kind, long member, long net, String tender,
            Optional<Long> receiver) {
        return new TransactionHeader(merchant, kind, store, store * 10, 31, Optional.empty(), Optional.of(CARD),
                Optional.of(member).filter(holder -> holder > 0), day, clock.instant(), 1, net, net, tender, "",
                "{}".getBytes(StandardCharsets.UTF_8),
                receiver.map(other -> new TransactionHeader.Counterparty(OTHER_CARD, other)));
    }

    private PostingRequest request(TransactionHeader header, Instruction... steps) {
        sequence++;
        var uuid = UUID.nameUUIDFromBytes((merchant + "/" + store + "/" + day + "/" + sequence).getBytes(
                StandardCharsets.UTF_8));
        return new PostingRequest(uuid, uuid.toString().getBytes(StandardCharsets.UTF_8), header, List.of(steps),
                Optional.of(new TerminalSequence(store * 10, (int) day.toEpochDay(), sequence)));
    }

    AccountKey house(AccountKind kind, String asset) {
        return AccountKey.house(merchant, kind, 0, asset);
    }

    AccountKey principal(long member) {
        return AccountKey.principal(merchant, member);
    }

    AccountKey bonus(long member) {
        return AccountKey.bonus(merchant, member);
    }

    AccountKey points(long member) {
        return AccountKey.points(merchant, member);
    }

    private AccountKey tender(String tender) {
        return AccountKey.house(merchant, AccountKind.TENDER, tender.equals("CASH") ? 1 : 2, Assets.MONEY);
    }

    private AccountKey sales() {
        return AccountKey.house(merchant, AccountKind.SALES, store, Assets.MONEY);
    }

    private Instruction[] owed(long amount, Instruction... more) {
        var steps = new ArrayList<>(Arrays.asList(more));
        steps.add(new Fixed(AccountKey.house(merchant, AccountKind.STORE_BALANCE, store, Assets.MONEY), amount));
        steps.add(new Fixed(house(AccountKind.HEADQUARTERS, Assets.MONEY), -amount));
        return steps.toArray(Instruction[]::new);
    }

    private NewLot gift(Optional<LocalDate> ends) {
        return NewLot.gift(store, Optional.of(CARD), ends);
    }

    private Instruction earn(long member, long points) {
        return new Earn(points(member), BigInteger.valueOf(points), BigInteger.ONE, Instruction.EarnBase.TOTAL,
                gift(Optional.empty()), Optional.of(AccountKey.pointsDebt(merchant, member)), Optional.of(store));
    }

    PostingRequest grant(QuotaKind kind, long amount) {
        var quota = new Quota(store, kind, QuotaPurpose.GRANT, amount);
        return request(TransactionKind.QUOTA_GRANT, 0, 0, "STORED_VALUE",
                kind == QuotaKind.RECHARGE ? owed(amount, quota) : new Instruction[]{quota});
    }

    PostingRequest recharge(long member, long amount, long bonus, Optional<LocalDate> bonusEnds) {
        return request(TransactionKind.RECHARGE, member, amount, "CASH", owed(-amount,
                new Fixed(tender("CASH"), -amount),
                new Fixed(principal(member), amount, Optional.of(NewLot.paid(store, Optional.of(CARD)))),
                new Fixed(bonus(member), bonus, Optional.of(gift(bonusEnds))),
                new Fixed(house(AccountKind.BONUS_COST, Assets.MONEY), -bonus),
                new Quota(store, QuotaKind.RECHARGE, QuotaPurpose.USE, amount)));
    }

    PostingRequest spend(long member, long amount, long points) {
        return request(TransactionKind.SPEND, member, amount, "STORED_VALUE", owed(amount,
                new Consume(List.of(principal(member), bonus(member)), ConsumptionOrder.PROPORTIONAL, amount,
                        Optional.of(store)),
                new Fixed(sales(), amount), earn(member, points),
                new Balance(house(AccountKind.POINTS_ISSUED, Assets.POINTS))));
    }

    PostingRequest cashSale(long member, long amount, long points) {
        return request(TransactionKind.CASH_SALE, member, amount, "BANK_CARD", new Fixed(tender("BANK_CARD"), -amount),
                new Fixed(sales(), amount), earn(member, points),
                new Balance(house(AccountKind.POINTS_ISSUED, Assets.POINTS)));
    }

    PostingRequest spendPoints(long member, long amount) {
        return request(TransactionKind.POINTS_SPEND, member, 0, "POINTS", new Fixed(points(member), -amount),
                new Fixed(house(AccountKind.POINTS_ISSUED, Assets.POINTS), amount));
    }

    PostingRequest counts(long member, int uses) {
        var asset = Assets.count("wash");
        return request(uses > 0 ? TransactionKind.COUNT_ADD : TransactionKind.COUNT_USE, member, 0, "STORED_VALUE",
                new Fixed(AccountKey.counts(merchant, member, "wash"), uses,
                        Optional.of(gift(Optional.empty())).filter(lot -> uses > 0)),
                new Fixed(house(AccountKind.COUNTS_ISSUED, asset), -uses));
    }

    PostingRequest transfer(long from, long to, long amount) {
        return request(header(TransactionKind.TRANSFER, from, amount, "STORED_VALUE", Optional.of(to)),
                new Instruction.Move(List.of(new Instruction.Move.Pair(principal(from), principal(to)),
                        new Instruction.Move.Pair(bonus(from), bonus(to))), ConsumptionOrder.PROPORTIONAL, amount));
    }

    PostingRequest adjust(long member, long amount) {
        return request(TransactionKind.ADJUSTMENT, member, amount, "STORED_VALUE",
                new Fixed(principal(member), amount,
                        Optional.of(NewLot.paid(store, Optional.of(CARD))).filter(lot -> amount > 0)),
                new Fixed(house(AccountKind.ADJUSTMENT, Assets.MONEY), -amount));
    }

    PostingRequest cashOut(long member, long principal, long bonus) {
        return request(TransactionKind.CASH_OUT, member, principal, "CASH", owed(principal,
                new Fixed(principal(member), -principal), new Fixed(tender("CASH"), principal),
                new Fixed(bonus(member), -bonus), new Fixed(house(AccountKind.BREAKAGE, Assets.MONEY), bonus)));
    }

    PostingRequest coupon(long coupon, int amount) {
        return request(TransactionKind.ADJUSTMENT, 0, 0, "", new Instruction.Unit(AccountKey.coupon(merchant, coupon),
                amount), new Balance(house(AccountKind.COUPONS_ISSUED, Assets.COUPON)));
    }

    PostingRequest reserve(long member, long amount) {
        return request(TransactionKind.RESERVATION, member, 0, "",
                new Instruction.Reserve(principal(member), amount, clock.instant().plusSeconds(3_600)));
    }

    PostingRequest free(Instruction how) {
        return request(TransactionKind.RESERVATION, 0, 0, "", how);
    }

    PostingRequest voidOf(long transaction, long member, long net, String tender) {
        return voidOf(transaction, member, net, tender, SpentPoints.DEBT);
    }

    PostingRequest voidOf(long transaction, long member, long net, String tender, SpentPoints policy) {
        return request(TransactionKind.VOID, member, net, tender,
                new ReverseOf(transaction, new Instruction.Share.Whole(), policy));
    }

    PostingRequest returnOf(long transaction, long member, long amount, String tender) {
        return returnOf(transaction, member, amount, tender, SpentPoints.DEBT);
    }

    PostingRequest returnOf(long transaction, long member, long amount, String tender, SpentPoints policy) {
        return request(TransactionKind.GOODS_RETURN, member, amount, tender,
                new ReverseOf(transaction, new Instruction.Share.Part(amount), policy));
    }
}

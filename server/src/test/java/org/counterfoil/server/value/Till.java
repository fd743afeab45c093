package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.CashOut;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.ReturnGoods;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;

/** Somebody signed in who numbers requests as a client does. */
public final class Till {

    private static final Optional<String> NO_PIN = Optional.empty();

    private final Line line;
    private final int epoch;
    private final AtomicLong sequence = new AtomicLong();

    public Till(Line line, SignedIn session) {
        this.line = line;
        this.epoch = session.epoch();
    }

    /** Any remote interface. */
    public <T> T api(Class<T> type) {
        return line.api(type);
    }

    public ValueApi values() {
        return line.api(ValueApi.class);
    }

    public TransactionApi transactions() {
        return line.api(TransactionApi.class);
    }

    public Balances balances(String card) {
        return line.cards().find(card).balances();
    }

    public RequestKey key() {
        return new RequestKey(UUID.randomUUID(), epoch, sequence.incrementAndGet(), TestClock.START);
    }

    /** An amount that was keyed in; no card where the number is empty. */
    public static Basket amount(String card, long minor, String... coupons) {
        return new Basket(Optional.of(card).filter(number -> !number.isEmpty()),
                List.of(BasketLine.ofAmount(minor)), List.of(coupons));
    }

    public Spend spending(String card, long minor) {
        return new Spend(key(), amount(card, minor), minor, NO_PIN, "");
    }

    public TransactionDetails spend(String card, long minor) {
        return values().spend(spending(card, minor));
    }

    public Recharge recharging(String card, long minor) {
        return new Recharge(key(), card, minor, 0, Tender.CASH, NO_PIN, "");
    }

    public TransactionDetails recharge(String card, long minor) {
        return values().recharge(recharging(card, minor));
    }

    public TransactionDetails cashSale(String card, long minor) {
        return values().cashSale(new CashSale(key(), amount(card, minor), Tender.CASH, minor, minor, ""));
    }

    public TransactionDetails spendPoints(String card, long points) {
        return values().spendPoints(new SpendPoints(key(), card, points, NO_PIN, "茶杯一只"));
    }

    public TransactionDetails transfer(String from, String to, TransferredAsset asset, long amount) {
        return values().transfer(new Transfer(key(), from, to, asset, amount, NO_PIN, ""));
    }

    public TransactionDetails adjust(String card, AdjustedAsset asset, long amount) {
        return values().adjust(Adjust.alone(key(), card, asset, amount, "补登"));
    }

    public TransactionDetails voids(TransactionDetails done) {
        return values().voidTransaction(voiding(done));
    }

    public VoidTransaction voiding(TransactionDetails done) {
        return VoidTransaction.alone(key(), done.number(), Optional.of(done.card()).filter(card -> !card.isEmpty()),
                NO_PIN, "录错");
    }

    public TransactionDetails returnGoods(TransactionDetails sale, long minor) {
        return values().returnGoods(new ReturnGoods(key(), sale.number(), minor, "破损"));
    }

    public TransactionDetails cashOut(String card) {
        return values().cashOut(new CashOut(key(), card, Tender.CASH, NO_PIN, "退卡"));
    }

    public ChangeCounts counts(String card, String service, int uses) {
        return new ChangeCounts(key(), card, service, uses, Optional.empty(), NO_PIN, "");
    }
}

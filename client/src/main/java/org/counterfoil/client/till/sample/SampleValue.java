package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.till.sample.SampleBooks.Entry;
import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.Pricing;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.CashOut;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.QuoteRecharge;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.RechargeQuote;
import org.counterfoil.common.value.ReturnGoods;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.common.value.VoidTransaction;

/** Moving value at the pretend server: a level's discount and points, 10 % bonus from 100.00 on. */
final class SampleValue implements ValueApi {

    private static final long BONUS_FROM = 10_000;
    /** Minor units that a spent point is worth when it can't be taken back. */
    private static final long POINT_WORTH = 1;
    private static final int BONUS_PART = 10;

    private final SampleServer server;
    private final SampleBooks books;

    SampleValue(SampleServer server, SampleBooks books) {
        this.server = server;
        this.books = books;
    }

    @Override
    public SaleQuote quoteSale(QuoteSale quote) {
        return server.ask(() -> {
            var priced = price(quote.basket());
            var card = quote.basket().card().map(books::find);
            if (card.isEmpty()) {
                return new SaleQuote(priced, Optional.empty(), Optional.empty(), Optional.empty());
            }
            var was = card.get().balances();
            var paid = quote.tender() == Tender.STORED_VALUE ? priced.net() : 0;
            if (paid > was.money()) {
                return new SaleQuote(priced, Optional.of(was), Optional.empty(),
                        Optional.of(Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", was.money())
                                .with("missing", paid - was.money())));
            }
            var principal = Math.min(paid, was.principal());
            return new SaleQuote(priced, Optional.of(was),
                    Optional.of(SampleBooks.moved(was, -principal, principal - paid, priced.points())),
                    Optional.empty());
        });
    }

    @Override
    public TransactionDetails spend(Spend spend) {
        return server.command(spend.request(), () -> {
            var priced = price(spend.basket());
            var card = books.find(spend.basket().card().orElseThrow());
            SamplePins.check(card, TransactionKind.SPEND, spend.pin());
            if (priced.net() != spend.quotedNet()) {
                throw Refusal.of(RefusalCode.QUOTE_CHANGED).thrown();
            }
            var principal = Math.min(priced.net(), card.balances().principal());
            var legs = books.move(card.number(), -principal, principal - priced.net(), priced.points());
            books.use(priced);
            return books.write(new Entry(TransactionKind.SPEND, spend.basket().card(), priced.lines(),
                    priced.discounts(), priced.gross(), priced.net(), Tender.STORED_VALUE, priced.net(), legs,
                    spend.remark(), Optional.empty()));
        });
    }

    @Override
    public TransactionDetails cashSale(CashSale sale) {
        return server.command(sale.request(), () -> {
            var priced = price(sale.basket());
            List<Leg> legs = sale.basket().card().map(card -> books.move(card, 0, 0, priced.points()))
                    .orElse(List.of());
            books.use(priced);
            return books.write(new Entry(TransactionKind.CASH_SALE, sale.basket().card(), priced.lines(),
                    priced.discounts(), priced.gross(), priced.net(), sale.tender(), sale.received(), legs,
                    sale.remark(), Optional.empty()));
        });
    }

    @Override
    public RechargeQuote quoteRecharge(QuoteRecharge quote) {
        return server.ask(() -> {
            var was = books.find(quote.card()).balances();
            var bonus = bonus(quote.amount());
            return new RechargeQuote(quote.amount(), bonus, bonus > 0 ? "充 100 送 10" : "", was,
                    Optional.of(SampleBooks.moved(was, quote.amount(), bonus, 0)), Optional.empty());
        });
    }

    @Override
    public TransactionDetails recharge(Recharge recharge) {
        return server.command(recharge.request(), () -> {
            SamplePins.check(books.find(recharge.card()), TransactionKind.RECHARGE, recharge.pin());
            var legs = books.move(recharge.card(), recharge.amount(), bonus(recharge.amount()), 0);
            return books.write(new Entry(TransactionKind.RECHARGE, Optional.of(recharge.card()), List.of(), List.of(),
                    recharge.amount(), recharge.amount(), recharge.tender(), recharge.amount(), legs,
                    recharge.remark(), Optional.empty()));
        });
    }

    @Override
    public TransactionDetails spendPoints(SpendPoints spend) {
        return server.command(spend.request(), () -> {
            SamplePins.check(books.find(spend.card()), TransactionKind.POINTS_SPEND, spend.pin());
            var legs = books.move(spend.card(), 0, 0, -spend.points());
            return books.write(new Entry(TransactionKind.POINTS_SPEND, Optional.of(spend.card()), List.of(), List.of(),
                    0, 0, Tender.POINTS, 0, legs, spend.remark(), Optional.empty()));
        });
    }

    @Override
    public TransactionDetails transfer(Transfer transfer) {
        return server.command(transfer.request(), () -> {
            SamplePins.check(books.find(transfer.fromCard()), TransactionKind.TRANSFER, transfer.pin());
            var money = transfer.asset() == TransferredAsset.MONEY;
            var amount = transfer.amount();
            var legs = new ArrayList<>(books.move(transfer.fromCard(), money ? -amount : 0, 0, money ? 0 : -amount));
            legs.addAll(books.move(transfer.toCard(), money ? amount : 0, 0, money ? 0 : amount));
            return books.write(new Entry(TransactionKind.TRANSFER, Optional.of(transfer.fromCard()), List.of(),
                    List.of(), money ? amount : 0, money ? amount : 0, Tender.STORED_VALUE, 0, legs,
                    transfer.remark(), Optional.empty()));
        });
    }

    @Override
    public TransactionDetails voidTransaction(VoidTransaction command) {
        return server.command(command.request(), () -> {
            var voided = books.details(command.number());
            if (voided.voidedBy().isPresent()) {
                throw Refusal.of(RefusalCode.TRANSACTION_VOIDED).thrown();
            }
            command.card().ifPresent(
                    card -> SamplePins.check(books.find(card), TransactionKind.VOID, command.pin()));
            var approver = server.approver(voided.net(), command.approval());
            var spent = spentPoints(voided);
            var legs = new ArrayList<Leg>();
            voided.legs().forEach(leg -> legs.addAll(mirror(leg, spent)));
            var mirror = books.write(new Entry(TransactionKind.VOID,
                    Optional.of(voided.card()).filter(card -> !card.isEmpty()), voided.lines(), voided.discounts(),
                    voided.gross(), voided.net(), voided.tender(), 0, legs, command.reason(),
                    Optional.of(voided.number())), spent * POINT_WORTH, approver);
            books.link(voided, mirror.number());
            return mirror;
        });
    }

    @Override
    public TransactionDetails addCounts(ChangeCounts change) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    @Override
    public TransactionDetails useCounts(ChangeCounts change) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    @Override
    public TransactionDetails adjust(Adjust adjust) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    @Override
    public TransactionDetails returnGoods(ReturnGoods command) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    @Override
    public TransactionDetails cashOut(CashOut command) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    /** How many of the points that it gave are no longer there. */
    private long spentPoints(TransactionDetails voided) {
        return voided.card().isEmpty()
                ? 0
                : Math.max(0, voided.points() - books.find(voided.card()).balances().points());
    }

    /** @param spent points that can't be taken back; their worth is kept back from the principal */
    private List<Leg> mirror(Leg leg, long spent) {
        return switch (leg.account()) {
            case "principal" -> books.move(leg.card(), -leg.amount() - spent * POINT_WORTH, 0, 0);
            case "bonus" -> books.move(leg.card(), 0, -leg.amount(), 0);
            default -> books.move(leg.card(), 0, 0, spent - leg.amount());
        };
    }

    private static long bonus(long amount) {
        return amount >= BONUS_FROM ? amount / BONUS_PART : 0;
    }

    private Priced price(Basket basket) {
        var lines = basket.lines().stream().map(SampleValue::sold).toList();
        var context = basket.card().map(card -> SaleContext.ofLevel(books.find(card).member().level().code()))
                .orElseGet(SaleContext::withoutMember);
        var pricing = new Pricing(SamplePeople.rules(), SamplePeople.MONEY);
        var due = pricing.price(lines, context).net();
        var coupons = basket.coupons().stream().map(code -> books.coupon(code, context, due)).toList();
        return pricing.price(lines, context, coupons);
    }

    private static SaleLine sold(BasketLine line) {
        var product = SamplePeople.products().stream().filter(one -> one.code().equals(line.code())).findFirst();
        return new SaleLine(line.code(), product.map(ProductView::name).orElse(""),
                product.map(ProductView::price).orElse(line.amount()), line.quantity());
    }
}

package org.counterfoil.server.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.marketing.StoreRates;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.marketing.Coupons;
import org.counterfoil.server.marketing.HandedCoupon;
import org.counterfoil.server.marketing.MerchantRules;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/**
 * Prices baskets: products get their names and prices from the catalog, the rules, the store's own rates and coupons do
 * the rest.
 */
@Component
class Baskets {

    private static final int MOST_LINES = 200;
    private static final int MOST_OF_A_LINE = 9_999;

    private final Products products;
    private final Coupons coupons;
    private final Places places;
    private final TeamDesk teams;

    Baskets(Products products, Coupons coupons, Places places, TeamDesk teams) {
        this.products = products;
        this.coupons = coupons;
        this.places = places;
        this.teams = teams;
    }

    /**
     * Refuses: lines-missing, product-unknown, amount-not-positive, amount-too-large, bad-request, and where coupons
     * are handed in what {@link Coupons#handedIn} refuses, and coupon-without-effect.
     */
    PricedBasket price(Basket basket, MerchantRules rules, Optional<PresentedCard> card, Caller caller) {
        if (basket.lines().isEmpty()) {
            throw Refusal.of(RefusalCode.LINES_MISSING).thrown();
        }
        if (basket.lines().size() > MOST_LINES) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "lines").thrown();
        }
        var currency = places.terms().currency();
        var pricing = rules.pricing(currency);
        var sold = sold(basket, caller);
        var lines = basket.lines().stream().map(line -> line(line, sold, currency)).toList();
        var context = card.map(shown -> SaleContext.ofLevel(shown.level().code()))
                .orElseGet(SaleContext::withoutMember).at(rates(caller)).in(teams.rate(card));
        var priced = pricing.price(lines, context);
        currency.positive(priced.gross());
        currency.positive(priced.net());
        if (basket.coupons().isEmpty()) {
            return PricedBasket.of(priced, List.of());
        }
        var handed = coupons.handedIn(basket.coupons(), new Coupons.Sale(context,
                card.map(shown -> shown.holder().member()), priced.net()));
        var less = pricing.price(lines, context, handed.stream().map(HandedCoupon::coupon).toList());
        less.discounts().forEach(Baskets::keepWhatDoesNothing);
        return PricedBasket.of(less, handed);
    }

    private StoreRates rates(Caller caller) {
        var store = places.store(caller.store());
        return new StoreRates(store.name(), store.discountPercent(), store.pointsPercent());
    }

    /** A coupon that finds nothing to take off stays with the customer. */
    private static void keepWhatDoesNothing(AppliedRule rule) {
        rule.coupon().filter(_ -> rule.effect() == 0).ifPresent(code -> {
            throw Refusal.of(RefusalCode.COUPON_WITHOUT_EFFECT, "coupon", code).thrown();
        });
    }

    private Map<String, ProductView> sold(Basket basket, Caller caller) {
        var codes = basket.lines().stream().map(BasketLine::code).filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Map.of() : products.allSold(codes, caller.store());
    }

    private static SaleLine line(BasketLine line, Map<String, ProductView> sold, CurrencyUnit currency) {
        if (line.quantity() < 1 || line.quantity() > MOST_OF_A_LINE) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "quantity").thrown();
        }
        if (line.code().isBlank()) {
            return new SaleLine("", "", currency.positive(line.amount()), line.quantity());
        }
        var product = sold.get(line.code());
        return new SaleLine(product.code(), product.name(), product.price(), line.quantity());
    }
}

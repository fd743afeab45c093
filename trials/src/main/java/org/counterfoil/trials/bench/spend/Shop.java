package org.counterfoil.trials.bench.spend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.Seat;
import org.counterfoil.trials.server.ServerInProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A shop that is ready to sell: cards with principal and bonus on them, every second one of a level with a discount,
 * every fourth one with a PIN, products, quotas that are checked, coupons, and baskets whose prices are known.
 */
public final class Shop {

    /** What a spend comes to at most is a small part of it: nobody runs dry. */
    private static final long CHARGE = 100_000_00;
    private static final int PRODUCTS = 40;
    private static final int BASKETS = 20;
    private static final int CHARGING = 16;
    /** One sale of so many hands in a coupon, while there are any. */
    private static final int SALES_PER_COUPON = 20;
    private static final PricingTerms TERMS = new PricingTerms(100, "充值有礼",
            List.of(new RechargeTier(100_00, 10_00), new RechargeTier(CHARGE, 10_000_00)),
            ConsumptionOrder.PROPORTIONAL, 365);

    private final TrialHouse house;
    private final List<List<BasketLine>> baskets = new ArrayList<>();
    /** What each basket costs, by its place and by whether the card is of the better level. */
    private final Map<Boolean, List<Long>> prices = new HashMap<>();
    private final Queue<String> coupons;

    private Shop(TrialHouse house) {
        this.house = house;
        this.coupons = new ConcurrentLinkedQueue<>(house.coupons());
    }

    /** So many desks, each with a cashier, and so many cards, with two coupons to each. */
    public static TrialHouse.Size size(int desks, int cards) {
        return new TrialHouse.Size(desks, desks, cards, 0, 2 * cards);
    }

    /** Opens it on a server that runs, and puts money on every card. */
    public static Shop open(ServerInProcess server, TrialHouse.Size size) throws Exception {
        var shop = new Shop(TrialHouse.found(server, size));
        MerchantScope.run(shop.house.merchant(), () -> {
            server.context().getBean(RuleBook.class).lay(TERMS);
            var products = server.context().getBean(Products.class);
            for (var number = 0; number < PRODUCTS; number++) {
                products.add(new NewProduct("P%03d".formatted(number), "690%010d".formatted(number), "乌龙茶 " + number,
                        "杯", 8_00 + number * 35L, Set.of()));
            }
        });
        try (var line = new InProcessLine(server, shop.line(server, 0))) {
            shop.chargeAll(line);
            shop.price(line);
        }
        // As its housekeeping does within a minute, and as pgbench does with its own tables.
        server.context().getBean(JdbcClient.class).sql("analyze").update();
        return shop;
    }

    /** Signs in at a desk of its own. */
    public Seat line(ServerAddress address, int desk) {
        return Seat.signIn(address, house.desks().get(desk), house.cashiers().get(desk), TrialHouse.PASSWORD,
                Clock.systemUTC());
    }

    /** The same at a server in this process. */
    public Seat line(ServerInProcess server, int desk) {
        try {
            return line(server.address(), desk);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public TrialHouse house() {
        return house;
    }

    /** Sells one basket to one card, both by chance. */
    public TransactionDetails spend(Line line, RandomGenerator random) {
        var card = random.nextInt(house.cards().size());
        var basket = random.nextInt(BASKETS);
        var pin = TrialHouse.hasPin(card) ? Optional.of(TrialHouse.PIN) : Optional.<String>empty();
        var coupon = Optional.of(random).filter(any -> any.nextInt(SALES_PER_COUPON) == 0).map(_ -> coupons.poll());
        return line.api(ValueApi.class).spend(new Spend(line.key(),
                new Basket(Optional.of(house.cards().get(card)), baskets.get(basket), coupon.stream().toList()),
                prices.get(isGold(card)).get(basket) - coupon.map(_ -> TrialHouse.COUPON_WORTH).orElse(0L), pin, ""));
    }

    /** Puts money on one card by chance. */
    public TransactionDetails recharge(Line line, RandomGenerator random) {
        return recharge(line, random.nextInt(house.cards().size()), 100_00, 10_00);
    }

    private TransactionDetails recharge(Line line, int card, long amount, long bonus) {
        return line.api(ValueApi.class).recharge(new Recharge(line.key(), house.cards().get(card), amount, bonus,
                Tender.CASH, Optional.empty(), ""));
    }

    private void chargeAll(Line line) throws Exception {
        try (var executor = Executors.newFixedThreadPool(CHARGING)) {
            var charging = executor.invokeAll(IntStream.range(0, house.cards().size())
                    .mapToObj(card -> (Callable<TransactionDetails>) () -> recharge(line, card,
                            CHARGE, 10_000_00))
                    .toList());
            for (var done : charging) {
                done.get();
            }
        }
    }

    /** Two products each, one of them twice. */
    private void price(Line line) {
        for (var number = 0; number < BASKETS; number++) {
            baskets.add(List.of(BasketLine.ofProduct("P%03d".formatted(number), 2),
                    BasketLine.ofProduct("P%03d".formatted(PRODUCTS - 1 - number), 1)));
        }
        for (var card : List.of(0, 1)) {
            prices.put(isGold(card), baskets.stream().map(lines -> line.api(ValueApi.class).quoteSale(
                    new QuoteSale(new Basket(Optional.of(house.cards().get(card)), lines), Tender.STORED_VALUE))
                    .priced().net()).toList());
        }
    }

    /** As {@link TrialHouse} gives levels to its cards. */
    private static boolean isGold(int card) {
        return card % 2 == 1;
    }

    /** The file that the PINs' MACs are made with: a second server over the same cards needs it. */
    static Path pinKey(Path data) {
        return data.resolve("pin.key");
    }
}

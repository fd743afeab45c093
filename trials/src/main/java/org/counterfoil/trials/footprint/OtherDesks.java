package org.counterfoil.trials.footprint;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Seat;

/** What the other desks of the house ask of the server in the same time: for each, sales and what belongs to them. */
record OtherDesks(ServerAddress server, TrialHouse house, int sales) {

    private static final long FIRST_MONEY = 100_000;
    private static final long SALE = 1_200;
    private static final int RECHARGE_EVERY = 6;
    private static final int LIST_EVERY = 12;
    /** Without its pauses a desk does the work of many; more of them would only wait for each other. */
    private static final int AT_ONCE = 4;

    /** The cards that ask for no PIN. */
    static List<String> cards(TrialHouse house) {
        var cards = new ArrayList<String>();
        for (var place = 0; place < house.cards().size(); place++) {
            if (!TrialHouse.hasPin(place)) {
                cards.add(house.cards().get(place));
            }
        }
        return cards;
    }

    /** Puts money on every card. */
    void open() {
        try (var seat = seat(0)) {
            cards(house).forEach(card -> recharge(seat, card, FIRST_MONEY));
        }
    }

    /** Does the work of every desk but the first, some of them at once, and returns when it is done. */
    void work() throws IOException, InterruptedException {
        try (ExecutorService desks = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Callable<Boolean>>();
            for (var desk = 1; desk < house.desks().size(); desk++) {
                var place = desk;
                all.add(() -> work(place));
            }
            for (Future<Boolean> done : desks.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a desk could not work", failed.getCause());
        }
    }

    private boolean work(int place) {
        var cards = cards(house);
        try (var seat = seat(place)) {
            for (var sale = 1; sale <= sales; sale++) {
                var card = cards.get((place * sales + sale) % cards.size());
                sell(seat, card);
                if (sale % RECHARGE_EVERY == 0) {
                    recharge(seat, card, SALE * RECHARGE_EVERY);
                }
                if (sale % LIST_EVERY == 0) {
                    list(seat);
                }
            }
            return true;
        }
    }

    private static void sell(Seat seat, String card) {
        seat.api(CardApi.class).find(card);
        var basket = new Basket(Optional.of(card), List.of(BasketLine.ofAmount(SALE)));
        var quote = seat.api(ValueApi.class).quoteSale(new QuoteSale(basket, Tender.STORED_VALUE));
        seat.api(ValueApi.class).spend(new Spend(seat.key(), basket, quote.priced().net(), Optional.empty(), ""));
    }

    private static void recharge(Seat seat, String card, long amount) {
        seat.api(ValueApi.class).recharge(new Recharge(seat.key(), card, amount, 0, Tender.CASH, Optional.empty(),
                ""));
    }

    private static void list(Seat seat) {
        var day = seat.session().desk().businessDate();
        var today = new TransactionFilter(day, day, Set.of(), "", false, Optional.empty(), PageOf.MAX_ROWS);
        seat.api(TransactionApi.class).list(today);
        seat.api(TransactionApi.class).totals(today);
    }

    private Seat seat(int place) {
        return Seat.signIn(server, house.desks().get(place), house.cashiers().get(place), TrialHouse.PASSWORD,
                Clock.systemUTC());
    }
}

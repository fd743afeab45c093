package org.counterfoil.server.card.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where cards lie, over HTTP. */
abstract class CardStockBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void cardsAreIssuedToAStoreAndMovedOnAndCountedThere() {
        var house = openHouse();
        var batch = produced(house, 10);
        var stock = stock(house);
        assertThat(at(stock, house.places().headquarters()).counts().notActivated()).isEqualTo(10);

        var range = CardSelection.between(number(batch, 1), number(batch, 6));
        assertThat(stock.toMove(range)).isEqualTo(new CardsFound(6, number(batch, 1), number(batch, 6)));
        stock.move(new MoveCards(range, house.places().store(), 6));
        stock.move(new MoveCards(CardSelection.of(List.of(number(batch, 6))), house.places().other(), 1));
        assertThat(at(stock, house.places().headquarters()).counts().notActivated()).isEqualTo(4);
        assertThat(at(stock, house.places().store()).counts().notActivated()).isEqualTo(5);
        assertThat(at(stock, house.places().other()).counts().notActivated()).isEqualTo(1);
        stock.move(new MoveCards(CardSelection.of(List.of(number(batch, 6))), house.places().headquarters(), 1));
        assertThat(at(stock, house.places().headquarters()).counts().notActivated()).isEqualTo(5);
        assertThat(stock.totals(StockFilter.all(PageWanted.first(1)))).isEqualTo(new StockCounts(10, 0, 0, 0, 0));
    }

    @Test
    void everyStateIsCountedWithItsCardsBehind() {
        var house = openHouse();
        var batch = produced(house, 4);
        var lost = house.card();
        house.card();
        var cancelled = house.card();
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        house.run(() -> life.cancel(house.administrator(), cancelled.id()));
        var stock = stock(house);
        stock.scrap(new ScrapCards(CardSelection.of(List.of(number(batch, 4))), 1, "印刷错误"));

        var counts = stock.totals(StockFilter.all(PageWanted.first(1)));
        assertThat(counts).isEqualTo(new StockCounts(3, 1, 1, 1, 1));
        assertThat(counts.total()).isEqualTo(7);
        assertThat(counts.activated()).isEqualTo(3);
        var all = StockCardFilter.all(PageWanted.first(50));
        assertThat(stock.cards(all).rows()).hasSize(7);
        assertThat(stock.count(all)).isEqualTo(7);
        assertThat(stock.cards(all.withStates(Set.of(CardStatus.LOST))).rows()).singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(lost.number()));
        assertThat(stock.cards(all.at(house.places().store())).rows()).isEmpty();
        assertThat(stock.cards(all.at(house.places().headquarters())).rows()).hasSize(7)
                .allMatch(row -> row.store().equals("总部"));
        var ofBatch = new StockCardFilter("", Set.of(), Optional.empty(), Optional.of(batch.id()), DayRange.ANY,
                Optional.empty(), PageWanted.first(2));
        var page = stock.cards(ofBatch);
        assertThat(page.rows()).extracting("number").containsExactly(number(batch, 1), number(batch, 2));
        assertThat(page.rows().getFirst().batch()).contains(1);
        assertThat(stock.cards(new StockCardFilter("8888", Set.of(), Optional.empty(), Optional.empty(), DayRange.ANY,
                Optional.empty(), PageWanted.first(50))).rows()).hasSize(3);
    }

    @Test
    void countsAreNarrowedByBatchByDayAndByStore() {
        var house = openHouse();
        var batch = produced(house, 3);
        new Batches(house.headquarters()).made(100, 2, PinMode.NONE);
        house.producedCard("STD", Optional.empty());
        var stock = stock(house);
        var today = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Shanghai"));
        assertThat(total(stock, Optional.empty(), DayRange.ANY)).isEqualTo(6);
        assertThat(total(stock, Optional.of(batch.id()), DayRange.ANY)).isEqualTo(3);
        assertThat(total(stock, Optional.empty(), DayRange.of(today, today))).isEqualTo(3);
        assertThat(total(stock, Optional.empty(), DayRange.of(today.plusDays(1), today.plusDays(1)))).isZero();
        assertThat(stock.list(new StockFilter("zong", Optional.empty(), DayRange.ANY, PageWanted.first(10))).rows())
                .singleElement().satisfies(row -> assertThat(row.counts().total()).isEqualTo(6));
        assertThat(stock.words().batches()).extracting("number").containsExactly(2, 1);
        assertThat(stock.words().stores()).extracting("name").containsExactly("总部", "南山店", "福田店");
    }

    @Test
    void allAreScrappedOrNoneAndTheFirstInTheWayIsNamed() {
        var house = openHouse();
        var batch = produced(house, 10);
        var stock = stock(house);
        activate(house, number(batch, 7));
        activate(house, number(batch, 5));
        var range = CardSelection.between(number(batch, 3), number(batch, 9));
        assertThat(refused(RefusalCode.CARD_WAS_ACTIVATED, () -> stock.toScrap(range)).arguments())
                .containsEntry("number", number(batch, 5));
        refused(RefusalCode.CARD_WAS_ACTIVATED, () -> stock.scrap(new ScrapCards(range, 7, "旧卡")));
        var good = CardSelection.of(List.of(number(batch, 8), number(batch, 1)));
        assertThat(stock.toScrap(good)).isEqualTo(new CardsFound(2, number(batch, 1), number(batch, 8)));
        refused(RefusalCode.CHANGED_MEANWHILE, () -> stock.scrap(new ScrapCards(good, 3, "旧卡")));
        refused(RefusalCode.FIELD_MISSING, () -> stock.scrap(new ScrapCards(good, 2, " ")));
        stock.scrap(new ScrapCards(good, 2, "旧卡"));
        assertThat(refused(RefusalCode.CARD_SCRAPPED, () -> stock.toScrap(good)).arguments()).containsEntry("number",
                number(batch, 1));
        assertThat(refused(RefusalCode.CARD_MOVE_FORBIDDEN, () -> activate(house, number(batch, 1))).arguments())
                .containsEntry("from", "SCRAPPED");
        assertThat(stock.totals(StockFilter.all(PageWanted.first(1))).scrapped()).isEqualTo(2);
    }

    @Test
    void cardsThatAreNotThereAreNeitherMovedNorScrapped() {
        var house = openHouse();
        var stock = stock(house);
        var batches = new Batches(house.headquarters());
        var made = batches.made(1, 3, PinMode.NONE);
        var all = CardSelection.between(made.first(), made.last());
        assertThat(refused(RefusalCode.CARD_NOT_PRODUCED, () -> stock.toMove(all)).arguments())
                .containsEntry("number", made.first());
        assertThat(stock.toScrap(all).count()).isEqualTo(3);
        var beyond = CardSelection.between(made.first(), number(made, 4));
        assertThat(refused(RefusalCode.CARD_UNKNOWN, () -> stock.toScrap(beyond)).arguments())
                .containsEntry("number", number(made, 4));
        refused(RefusalCode.BAD_REQUEST, () -> stock.toScrap(CardSelection.between(made.last(), made.first())));
        refused(RefusalCode.BAD_REQUEST, () -> stock.toScrap(CardSelection.of(List.of())));
        refused(RefusalCode.STORE_UNKNOWN, () -> stock.move(new MoveCards(all, 1, 3)));
        var other = stock(houses.open());
        refused(RefusalCode.CARD_UNKNOWN, () -> other.toScrap(all));
    }

    @Test
    void aCardThatAStoreActivatesLiesThereFromThenOn() {
        var house = openHouse();
        var batch = produced(house, 2);
        var till = till(house);
        var member = house.card();
        till.api(IssuingApi.class)
                .activate(new ActivateCard(till.key(), number(batch, 2),
                        new CardHolder.Known(member.memberNumber()), Optional.empty(),
                        Optional.empty(), Optional.empty(), ""));
        assertThat(at(stock(house), house.places().store()).counts().normal()).isEqualTo(1);
    }

    @Test
    void storesSeeNoStockAndMoveNothing() {
        var house = houses.open();
        var own = house.manager().api(CardStockApi.class);
        var nothing = CardSelection.of(List.of("1"));
        refused(RefusalCode.NOT_PERMITTED, () -> own.list(StockFilter.all(PageWanted.first(1))));
        refused(RefusalCode.NOT_PERMITTED, () -> own.cards(StockCardFilter.all(PageWanted.first(1))));
        refused(RefusalCode.NOT_PERMITTED, () -> own.toMove(nothing));
        refused(RefusalCode.NOT_PERMITTED, () -> own.move(new MoveCards(nothing, 1, 1)));
        var reader = house.operatorWith(Map.of(Permission.CARD_STOCK, Access.WRITE)).api(CardStockApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> reader.scrap(new ScrapCards(nothing, 1, "x")));
    }

    private static long total(CardStockApi stock, Optional<Long> batch, DayRange produced) {
        return stock.totals(new StockFilter("", batch, produced, PageWanted.first(1))).total();
    }

    private static StoreStock at(CardStockApi stock, long store) {
        return stock.list(StockFilter.all(PageWanted.first(50))).rows().stream().filter(row -> row.store() == store)
                .findFirst().orElseThrow();
    }

    private void activate(House house, String number) {
        var member = house.card();
        house.run(() -> {
            var id = jdbc.sql("select id from card where merchant_id = ? and number = ?").param(house.merchant())
                    .param(number).query(Long.class).single();
            life.activate(house.administrator(), id, member.member(), Optional.empty());
        });
    }

    private static String number(CardBatchRow batch, long serial) {
        return new CardNumberFormat(batch.first().substring(0, 4), 16, false).number(serial);
    }

    private static CardBatchRow produced(House house, int count) {
        return new Batches(house.headquarters()).produced(1, count, PinMode.NONE);
    }

    private static CardStockApi stock(House house) {
        return house.headquarters().api(CardStockApi.class);
    }
}

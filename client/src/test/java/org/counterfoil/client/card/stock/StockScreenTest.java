package org.counterfoil.client.card.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleCards;
import org.counterfoil.client.pictures.SampleStock;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stock of cards, by the keyboard. Row 1 is store 002; the card that ends with 3 was activated. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StockScreenTest {

    private static final String FIRST = "1873000000000004";
    private static final String LAST = "1873000000000009";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStock stock = new SampleStock(new SampleStores(sitting), new SampleCards(sitting));
    private final Played apis = new Played().with(CardStockApi.class, stock);
    private final AtomicReference<Route> led = new AtomicReference<>();
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(apis), StockScreen::new, led::set);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void cardsOfARangeAreScrappedOnceTheirNumberIsTyped() {
        desk.fire("#action-scrap");
        desk.awaitCursor("from");
        assertThat(desk.offers("Preview")).isTrue();
        assertThat(desk.offers("Save")).isFalse();
        desk.hands().type(FIRST);
        desk.tabTo("to");
        desk.hands().type(LAST);
        desk.tabTo("reason");
        desk.hands().type("Misprint");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("agree-words");
        desk.awaitWords("Scrap 6 cards?");
        desk.awaitWords("can never be activated");
        assertThat(stock.scrapped()).isEmpty();
        desk.hands().type("6");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("6 cards were scrapped");
        assertThat(stock.scrapped())
                .containsExactly(new ScrapCards(CardSelection.between(FIRST, LAST), 6, "Misprint"));
    }

    @Test
    void theFirstCardInTheWayIsNamedAndNothingHappens() {
        desk.fire("#action-scrap");
        desk.awaitCursor("from");
        desk.hands().type("1873000000000001");
        desk.tabTo("to");
        desk.hands().type(LAST);
        desk.tabTo("reason");
        desk.hands().type("Misprint");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Card 1873000000000003 was activated before");
        assertThat(stock.scrapped()).isEmpty();
    }

    @Test
    void aFormThatNamesNoCardSaysSo() {
        desk.fire("#action-scrap");
        desk.tabTo("reason");
        desk.hands().type("Misprint");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("from");
        assertThat(stock.scrapped()).isEmpty();
    }

    @Test
    void aSingleCardIsGivenToAStore() {
        desk.fire("#action-move");
        desk.awaitCursor("from");
        assertThat(desk.offers("Preview")).isTrue();
        desk.hands().type(FIRST);
        desk.tabTo("store");
        desk.hands().press(KeyCode.DOWN);
        desk.hands().press(KeyCode.DOWN);
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Give 1 card to");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("1 card was moved");
        assertThat(stock.moved()).extracting(MoveCards::cards).containsExactly(CardSelection.of(List.of(FIRST)));
    }

    @Test
    void theCardsBehindACountAreOneStepAway() {
        desk.details(1);
        desk.hands().click("Lost ones");
        var route = (StockCardsRoute) led.get();
        assertThat(route.filter().one(StockSpecs.STORE)).contains("2");
        desk.close();
        desk = new OfficeDesk(sitting.administrator(apis), scope -> new StockCardsScreen(scope, route.filter()),
                led::set);
        Fx.until("the cards are there", () -> stock.shown().states().contains(CardStatus.LOST));
        assertThat(stock.shown().store()).isEqualTo(Optional.of(2L));
        desk.details(0);
        desk.awaitWords("1873000000000003");
    }

    @Test
    void whoMayOnlyReadNeitherMovesNorScraps() {
        desk.close();
        desk = new OfficeDesk(sitting.administrator(apis, Map.of(Permission.CARD_STOCK, Access.READ,
                Permission.CARD_PRODUCTION, Access.READ)), StockScreen::new, led::set);
        assertThat(desk.has("#action-cards")).isTrue();
        assertThat(desk.has("#action-move")).isFalse();
        assertThat(desk.has("#action-scrap")).isFalse();
    }
}

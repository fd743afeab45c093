package org.counterfoil.client.card.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleCards;
import org.counterfoil.client.pictures.SampleStock;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.SampleTokens;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chips and stripes of cards in stock, by the keyboard that a reader is. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TokensByKeysTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStock stock = new SampleStock(new SampleStores(sitting), new SampleCards(sitting));
    private final SampleTokens tokens = new SampleTokens();
    private final Played apis = new Played().with(CardStockApi.class, stock).with(CardTokenApi.class, tokens);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        open(Map.of());
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void whatAReaderTypesIsBoundAndTakenOffAgain() {
        desk.details(0);
        desk.hands().click("Bind chip or stripe");
        desk.awaitCursor("token");
        desk.hands().type("04a2b3c4");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Readers find the card by it from now on");
        assertThat(tokens.of(card(0))).extracting(CardToken::token).containsExactly("04A2B3C4");

        desk.details(0);
        desk.awaitWords("04A2B3C4");
        desk.hands().click("Take chip or stripe off");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("no longer find the card");
        assertThat(tokens.of(card(0))).isEmpty();
    }

    @Test
    void whatIsBoundToAnotherCardIsToldAtItsFieldWithThatCard() {
        tokens.bind(new BindToken(card(1), "CHIP1"));
        desk.details(0);
        desk.hands().click("Bind chip or stripe");
        desk.awaitCursor("token");
        desk.hands().type("chip1");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("belongs to card " + card(1) + " already");
    }

    @Test
    void whoMayNotActivateBindsNothing() {
        desk.close();
        open(Map.of(Permission.CARD_ACTIVATE, Access.READ));
        desk.details(0);
        assertThat(desk.offers("Bind chip or stripe")).isFalse();
    }

    private void open(Map<Permission, Access> limits) {
        desk = new OfficeDesk(sitting.administrator(apis, limits),
                scope -> new StockCardsScreen(scope, FilterValues.NONE));
    }

    private String card(int place) {
        List<StockCardRow> rows = stock.cards(StockCardFilter.all(PageWanted.first(9))).rows();
        return rows.get(place).number();
    }
}

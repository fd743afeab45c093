package org.counterfoil.client.card.cardtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleCards;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Managing card types from their list, by the keyboard. Cards have row 0 and 1, none has row 2. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CardTypesScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleCards cards = new SampleCards(sitting);
    private final Played apis = new Played().with(CardTypeApi.class, cards);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(apis), CardTypesScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aTypeIsAddedByNameWithWhatIsUsual() {
        add("Staff card");
        Fx.until("it is saved", () -> cards.named("Staff card").isPresent());
        var profile = cards.named("Staff card").orElseThrow().profile();
        assertThat(profile.registered()).isTrue();
        assertThat(profile.validMonths()).isEqualTo(Optional.empty());
        assertThat(profile.level()).isEmpty();
        assertThat(desk.has(".drawer")).isFalse();
    }

    @Test
    void aNameThatIsTakenIsToldAtItsField() {
        add("Gold card");
        desk.awaitCursor("name");
        desk.awaitWords("Another card type is called Gold card");
    }

    @Test
    void aTypeIsEdited() {
        desk.details(1);
        desk.awaitWords("36 months");
        desk.hands().click("Edit");
        desk.awaitCursor("name");
        desk.tabTo("validMonths");
        desk.hands().type("24");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it is saved", () -> cards.named("Gift card 200").orElseThrow().profile().validMonths()
                .equals(Optional.of(24)));
        assertThat(cards.named("Gift card 200").orElseThrow().profile().colours().ground()).isEqualTo("#a32a2a");
    }

    @Test
    void aTypeThatCardsHaveIsNotDeletedAndOneThatNoneHasIs() {
        delete(1, "Gift card 200");
        desk.awaitWords("Cards or batches have this type");
        delete(2, "Gold card");
        desk.awaitWords("was deleted");
        assertThat(cards.named("Gold card")).isEmpty();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        desk.close();
        desk = new OfficeDesk(sitting.administrator(apis, Map.of(Permission.CARD_TYPES, Access.READ)),
                CardTypesScreen::new);
        assertThat(desk.has("#action-add")).isFalse();
        desk.details(1);
        assertThat(desk.offers("Edit")).isFalse();
        assertThat(desk.offers("Delete")).isFalse();
    }

    private void add(String name) {
        desk.fire("#action-add");
        desk.awaitCursor("name");
        desk.hands().type(name);
        desk.hands().press(KeyCode.ENTER);
    }

    private void delete(int row, String name) {
        desk.details(row);
        desk.hands().click("Delete");
        desk.awaitCursor("agree-words");
        desk.hands().type(name);
        desk.hands().press(KeyCode.ENTER);
    }
}

package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleLevelChanges;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleNotes;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moving the cards of many members at once, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CardsOfManyScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleMemberCards cards = new SampleMemberCards(members,
            new SampleBook(sitting, new SampleStores(sitting)));

    @BeforeEach
    void open() {
        open(sitting.administrator(new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(CardLifeApi.class, cards).with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberNotesApi.class, new SampleNotes(sitting))
                .with(StoreApi.class, new SampleStores(sitting)).with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting))),
                scope -> new MembersScreen(scope, TransactionsRoute::ofCard));
        Fx.until("the list is there", () -> find("#list") instanceof TableView<?> list && list.getItems().size() > 1);
    }

    @Test
    void cardsOfTickedMembersAreReportedLostByWhoeverSaysHowTheHoldersWereKnown() {
        begin("lost");
        hands.press(KeyCode.ENTER);
        assertThat(cards.notes()).as("not said what was looked at").isEmpty();
        choose();
        Fx.until("it is done", () -> !cards.notes().isEmpty());
        assertThat(cards.notes()).containsOnly("7731");
        assertThat(members.cardsOf(1)).noneMatch(card -> card.status() == CardStatus.ACTIVE);
    }

    @Test
    void whoHasNoCardForItIsToldAmongTheFailures() {
        begin("found");
        choose();
        Fx.until("it is answered", () -> says("no card for which this can be done"));
        assertThat(cards.notes()).isEmpty();
    }

    /** Ticks the first member, opens the deed's form, and says what the document showed. */
    private void begin(String deed) {
        Fx.run(() -> {
            ((TableView<?>) find("#list")).getSelectionModel().select(0);
            find("#list").requestFocus();
        });
        hands.press(KeyCode.SPACE);
        Fx.until("the bar is there", () -> find("#bulk-" + deed) != null);
        Fx.run(() -> ((Button) find("#bulk-" + deed)).fire());
        Fx.until("the form is there", () -> find("#note") != null);
        Fx.run(() -> find("#note").requestFocus());
        hands.type("7731");
    }

    /** Chooses how the holders were known, and goes on. */
    private void choose() {
        Fx.run(() -> find("#identityKind").requestFocus());
        hands.press(KeyCode.DOWN, KeyCode.ENTER);
    }
}

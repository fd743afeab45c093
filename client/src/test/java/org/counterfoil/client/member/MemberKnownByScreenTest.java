package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleLevelChanges;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleMerges;
import org.counterfoil.client.pictures.SampleNotes;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SamplePhotos;
import org.counterfoil.client.pictures.SamplePrivacy;
import org.counterfoil.client.pictures.SamplePurposes;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.SampleTokens;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** By what else a member and a card are known: the external number, and what readers read, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MemberKnownByScreenTest extends OfficeScreenFixture {

    private static final String CARD = "8600187300045671";
    private static final String OTHER = "8600187300038820";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleBook book = new SampleBook(sitting, new SampleStores(sitting));
    private final SampleMemberCards cards = new SampleMemberCards(members, book);
    private final SampleTokens tokens = new SampleTokens();

    @BeforeEach
    void open() {
        open(Map.of());
    }

    private void open(Map<Permission, Access> limits) {
        var purposes = new SamplePurposes(sitting);
        var apis = new Played().with(MemberPhotoApi.class, new SamplePhotos(members))
                .with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberNotesApi.class, new SampleNotes(sitting)).with(ConsentPurposeApi.class, purposes)
                .with(PrivacyApi.class, new SamplePrivacy(sitting, purposes)).with(MemberApi.class, members)
                .with(MemberListApi.class, cards).with(CardLifeApi.class, cards)
                .with(MergeApi.class, new SampleMerges(members, cards, sitting))
                .with(StoreApi.class, new SampleStores(sitting)).with(CardTokenApi.class, tokens)
                .with(TransactionApi.class, book).with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting));
        open(sitting.administrator(apis, limits), scope -> new MembersScreen(scope, TransactionsRoute::ofCard));
    }

    @Test
    void theExternalNumberIsShownChangedAndTakenAway() {
        details(0);
        assertThat(Fx.call(() -> says("WX-20231107"))).isTrue();
        external("E-1");
        Fx.until("it is somebody's", () -> focus() == find("#externalNumber") && says("Member M187300000007"));
        Fx.run(() -> ((TextInputControl) find("#externalNumber")).setText("WX-2"));
        hands.press(KeyCode.ENTER);
        Fx.until("the form is gone", () -> find("#externalNumber") == null);
        assertThat(known()).isEqualTo("WX-2");
        details(0);
        external("");
        Fx.until("the form is gone", () -> find("#externalNumber") == null);
        assertThat(known()).isEmpty();
    }

    @Test
    void aReaderBindsAChipInTheDrawerOfTheCardAndItComesOffAgain() {
        card();
        assertThat(Fx.call(() -> says("by its number alone"))).isTrue();
        Fx.run(() -> ((Button) find("#bind-token")).fire());
        Fx.until("the cursor waits for the reader", () -> focus() == find("#token"));
        hands.type("04a2b3c4");
        hands.press(KeyCode.ENTER);
        Fx.until("the card shows it", () -> says("Readers find the card by it") && says("04A2B3C4"));
        assertThat(tokens.of(CARD)).extracting(CardToken::token).containsExactly("04A2B3C4");
        Fx.until("the drawer is open", () -> find("#unbind-04A2B3C4") != null);
        Fx.run(() -> ((Button) find("#unbind-04A2B3C4")).fire());
        Fx.until("it is asked", () -> says("Take 04A2B3C4 off this card?"));
        assertThat(tokens.of(CARD)).hasSize(1);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("no longer find the card"));
        assertThat(tokens.of(CARD)).isEmpty();
        Fx.until("the drawer shows it", () -> says("by its number alone"));
    }

    @Test
    void whatIsBoundToAnotherCardOrUnfitIsToldAtItsField() {
        tokens.bind(new BindToken(OTHER, "CHIP1"));
        card();
        Fx.run(() -> ((Button) find("#bind-token")).fire());
        Fx.until("the form is open", () -> focus() == find("#token"));
        hands.type("chip1");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("belongs to card " + OTHER + " already"));
        hands.type("?");
        hands.press(KeyCode.ENTER);
        Fx.until("it is unfit", () -> says("4 to 64 letters and digits"));
        assertThat(tokens.of(CARD)).isEmpty();
    }

    @Test
    void aLostCardGetsNoneAndWhoMayNotActivateSeesThemAlone() {
        members.move(CARD, CardStatus.LOST);
        tokens.bind(new BindToken(CARD, "CHIP1"));
        card();
        assertThat(Fx.call(() -> find("#bind-token"))).isNull();
        assertThat(Fx.call(() -> find("#unbind-CHIP1"))).isNotNull();
        shut();
        open(Map.of(Permission.CARD_ACTIVATE, Access.READ));
        card();
        assertThat(Fx.call(() -> says("CHIP1"))).isTrue();
        assertThat(Fx.call(() -> find("#unbind-CHIP1"))).isNull();
        shut();
        open(Map.of(Permission.CARD_READ, Access.HIDDEN));
        card();
        assertThat(Fx.call(() -> says("CHIP1") || says("Chips and stripes"))).isFalse();
    }

    private void card() {
        details(0);
        Fx.run(() -> ((Button) find("#card-" + CARD)).fire());
        Fx.until("the card is open", () -> find("#card-" + CARD) == null && says("Member card"));
    }

    private void external(String number) {
        fire("Edit");
        Fx.until("the form is open", () -> find("#externalNumber") != null);
        Fx.run(() -> {
            ((TextInputControl) find("#externalNumber")).setText(number);
            find("#externalNumber").requestFocus();
        });
        hands.press(KeyCode.ENTER);
    }

    private String known() {
        return members.people().getFirst().extras().externalNumber();
    }
}

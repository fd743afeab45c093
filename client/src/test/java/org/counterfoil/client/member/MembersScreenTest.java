package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.SampleCardless;
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
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looking after members and their cards, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MembersScreenTest extends OfficeScreenFixture {

    private static final String CARD = "8600187300045671";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleBook book = new SampleBook(sitting, new SampleStores(sitting));
    private final SampleMemberCards cards = new SampleMemberCards(members, book);
    private final SampleLevelChanges levels = new SampleLevelChanges(sitting);
    private final SampleMerges merges = new SampleMerges(members, cards, sitting);
    private final SampleCardless cardless = new SampleCardless(sitting);
    private final SampleTokens tokens = new SampleTokens();
    private final List<Route> led = new ArrayList<>();

    @BeforeEach
    void open() {
        open(Map.of());
    }

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(apis(), limits), scope -> new MembersScreen(scope, TransactionsRoute::ofCard),
                led::add);
    }

    private Played apis() {
        var purposes = new SamplePurposes(sitting);
        return new Played().with(MemberPhotoApi.class, new SamplePhotos(members))
                .with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberNotesApi.class, new SampleNotes(sitting)).with(ConsentPurposeApi.class, purposes)
                .with(PrivacyApi.class, new SamplePrivacy(sitting, purposes)).with(MemberApi.class, members)
                .with(MemberListApi.class, cards)
                .with(CardLifeApi.class, cards).with(IssuingApi.class, cards).with(MergeApi.class, merges)
                .with(CardlessApi.class, cardless).with(CardTokenApi.class, tokens)
                .with(StoreApi.class, new SampleStores(sitting))
                .with(TransactionApi.class, book).with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, levels);
    }

    @Test
    void theDrawerShowsNumbersHalfHiddenUntilSomebodyAsksToSeeThem() {
        details(0);
        assertThat(Fx.call(() -> says("138 **** 6027") && says("Worn out") && says("Card replaced"))).isTrue();
        assertThat(members.looks()).isZero();
        Fx.run(() -> ((Button) find("#see-whole")).fire());
        Fx.until("the whole number stands there", () -> says("13816426027"));
        assertThat(members.looks()).isEqualTo(1);
        assertThat(Fx.call(() -> find("#see-whole"))).isNull();
    }

    @Test
    void aProfileIsChangedAndWhatIsTakenIsToldAtItsField() {
        details(0);
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#name"));
        hands.type("Lin Mei");
        Fx.run(() -> ((TextInputControl) find("#phone")).setText("139 0000 0000".replace(" ", "")));
        hands.press(KeyCode.ENTER);
        Fx.until("the phone is pointed at", () -> focus() == find("#phone") && says("Another member has this phone"));
        hands.type("13800001111");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(member(1).identity().name()).isEqualTo("Lin Mei");
        assertThat(member(1).contact().phone()).isEqualTo("13800001111");
        assertThat(member(1).preferences().tags()).containsExactly("Green tea", "Little sugar", "Buys gifts");
    }

    @Test
    void aChangeMeanwhileIsToldAndTheFormGoesOn() {
        details(0);
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#name"));
        Fx.run(() -> ((TextInputControl) find("#remark")).setText("too late"));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Someone else has just changed this"));
    }

    @Test
    void aMemberIsLockedAfterAQuestionAndUnlocked() {
        details(0);
        fire("Lock");
        Fx.until("it asks", () -> find("#agree") != null);
        assertThat(member(1).status()).isEqualTo(MemberStatus.NORMAL);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Lin Zhixia is locked."));
        assertThat(member(1).status()).isEqualTo(MemberStatus.LOCKED);
        details(0);
        fire("Unlock");
        Fx.until("it is told", () -> says("Lin Zhixia is unlocked."));
        assertThat(member(1).status()).isEqualTo(MemberStatus.NORMAL);
    }

    @Test
    void whoIsExpiredIsExtended() {
        details(7);
        fire("Validity");
        Fx.until("the form is open", () -> focus() == find("#validUntil"));
        Fx.run(() -> ((TextField) find("#validUntil")).setText("2030-01-31"));
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(member(8).status()).isEqualTo(MemberStatus.NORMAL);
        assertThat(member(8).validUntil()).hasValueSatisfying(day -> assertThat(day).hasToString("2030-01-31"));
    }

    @Test
    void anEmptyPhoneUnbindsTheOneThatIsThere() {
        details(0);
        fire("Phone");
        Fx.until("the form is open", () -> focus() == find("#phone"));
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(member(1).contact().phone()).isEmpty();
    }

    @Test
    void aCardIsReportedLostByWhoeverSaysHowTheHolderWasKnown() {
        card();
        fire("Report lost");
        Fx.until("the form is open", () -> find("#note") != null);
        hands.press(KeyCode.ENTER);
        assertThat(cards.notes()).as("without a word of who it was").isEmpty();
        Fx.run(() -> ((TextField) find("#note")).setText("7731"));
        choose("#identityKind");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("can't be used any more"));
        assertThat(cards.notes()).containsExactly("7731");
        assertThat(members.cardsOf(1).getFirst().status()).isEqualTo(CardStatus.LOST);
        card();
        assertThat(offers("Report lost")).isFalse();
        assertThat(offers("Report found")).isTrue();
    }

    @Test
    void aLastCardIsCancelledByWhoeverLeavesItsBalance() {
        card();
        fire("Cancel card");
        Fx.until("the form is open", () -> find("#note") != null);
        choose("#identityKind");
        Fx.run(() -> {
            ((TextField) find("#note")).setText("7731");
            find("#note").requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("what is left is told", () -> says("This is the last card and"));
        assertThat(members.cardsOf(1).getFirst().status()).isEqualTo(CardStatus.ACTIVE);
        Fx.run(() -> ((CheckBox) find("#leave")).setSelected(true));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("cancelled for good"));
        assertThat(members.cardsOf(1).getFirst().status()).isEqualTo(CardStatus.CANCELLED);
    }

    @Test
    void theFeeOfAReplacementIsToldAndPaid() {
        card();
        fire("Replace");
        Fx.until("the fee is told", () -> says("· fee ") && says("10.00"));
        Fx.until("the form is open", () -> find("#fresh") != null);
        choose("#identityKind");
        Fx.run(() -> {
            ((TextField) find("#fresh")).setText("8600187300000077");
            ((TextField) find("#note")).setText("7731");
            find("#note").requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("it is replaced", () -> !cards.replacements().isEmpty());
        assertThat(cards.replacements()).singleElement().satisfies(replaced -> {
            assertThat(replaced.fee()).contains(Tender.CASH);
            assertThat(replaced.waived()).isFalse();
        });
    }

    @Test
    void aMemberLeavesForGoodByWhoeverLeavesWhatIsOwned() {
        members.cardsOf(1).forEach(card -> members.move(card.number(), CardStatus.CANCELLED));
        details(0);
        fire("Cancel member");
        Fx.until("the form is open", () -> find("#leaveAll") != null);
        Fx.run(() -> find("#leaveAll").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("what is left is told", () -> says("The member still owns"));
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("is no member any more"));
        assertThat(member(1).status()).isEqualTo(MemberStatus.CANCELLED);
    }

    @Test
    void aMemberGetsAnotherCard() {
        details(0);
        fire("New card");
        Fx.until("the form is open", () -> focus() == find("#fresh"));
        hands.type("8600187300099999");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("can be used at once"));
        assertThat(cards.activated()).containsExactly("8600187300099999");
    }

    @Test
    void somebodyBecomesAMemberWithoutACard() {
        Fx.run(() -> ((Button) find("#action-enrol")).fire());
        Fx.until("the form is open", () -> focus() == find("#name"));
        hands.type("Su Xiao");
        hands.press(KeyCode.ENTER);
        Fx.until("what the merchant demands is asked for", () -> focus() == find("#own-1"));
        hands.type("Plain");
        hands.press(KeyCode.ENTER);
        Fx.until("one of both is asked for", () -> says("known by a phone or an external number. Enter"));
        Fx.run(() -> ((TextInputControl) find("#externalNumber")).setText("E-1"));
        hands.press(KeyCode.ENTER);
        Fx.until("the number is pointed at", () -> focus() == find("#externalNumber") && says("Member M187300000007"));
        hands.type("E-2");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("is member M187300000099 now"));
        assertThat(cardless.enrolled()).singleElement()
                .isEqualTo(new EnrolMember("Su Xiao", "", "E-2", Sex.UNKNOWN, Optional.empty(), "",
                        List.of(new OwnValue(1, "Plain"))));
    }

    @Test
    void theDrawerLeadsToTheTransactionsOfTheCard() {
        details(0);
        Fx.run(() -> ((Button) find("#all-transactions")).fire());
        assertThat(led).containsExactly(
                TransactionsRoute.ofCard(CARD, Sitting.TODAY.minusDays(90), Sitting.TODAY));
    }

    @Test
    void whoeverIsLedToOneMemberFindsTheDrawerOpenOnce() {
        shut();
        var wanted = MembersRoute.of(3, members.people().get(2).number());
        open(sitting.administrator(apis(), Map.of()),
                scope -> new MembersScreen(scope, TransactionsRoute::ofCard).showing(wanted.shown()), led::add);
        Fx.until("the drawer is open", () -> find(".drawer") != null && says("Su Wan"));
        assertThat(Fx.call(() -> ((TextField) find("#search")).getText())).isEqualTo(members.people().get(2).number());
        hands.press(KeyCode.ESCAPE);
        Fx.until("it is shut", () -> find(".drawer") == null);
        Fx.run(this::reopen);
        assertThat(Fx.call(() -> find(".drawer"))).as("coming back shows the list").isNull();
    }

    @Test
    void tickedMembersAreLockedOneByOneAndAnsweredForEach() {
        Fx.run(() -> {
            ((TableView<?>) find("#list")).getSelectionModel().select(7);
            find("#list").requestFocus();
        });
        hands.press(KeyCode.SPACE);
        Fx.until("the bar is there", () -> find("#bulk-unlock") != null);
        Fx.run(() -> ((Button) find("#bulk-unlock")).fire());
        Fx.until("it was looked at", () -> says("can use cards, money and points again"));
        hands.press(KeyCode.ENTER);
        Fx.until("it is answered", () -> says("A member who is Expired cannot become Normal"));
        assertThat(member(8).status()).isEqualTo(MemberStatus.EXPIRED);
    }

    @Test
    void tickedMembersArePutInALevelForAReason() {
        Fx.run(() -> {
            ((TableView<?>) find("#list")).getSelectionModel().select(0);
            find("#list").requestFocus();
        });
        hands.press(KeyCode.SPACE);
        Fx.until("the bar is there", () -> find("#bulk-level") != null);
        Fx.run(() -> ((Button) find("#bulk-level")).fire());
        Fx.until("the form is there", () -> find("#reason") != null);
        Fx.run(() -> find("#reason").requestFocus());
        hands.press(KeyCode.ENTER);
        assertThat(levels.commands()).as("neither a level nor a reason").isEmpty();
        hands.type("Founding member");
        hands.press(KeyCode.ENTER);
        assertThat(levels.commands()).as("no level").isEmpty();
        Fx.run(() -> find("#level").requestFocus());
        hands.press(KeyCode.DOWN, KeyCode.ENTER);
        Fx.until("it is answered", () -> !levels.commands().isEmpty());
        var command = levels.commands().getFirst();
        assertThat(command.members()).containsExactly(member(1).number());
        assertThat(command.reason()).isEqualTo("Founding member");
    }

    @Test
    void aNewPinIsTypedAsDots() {
        card();
        fire("Reset PIN");
        Fx.until("the form is open", () -> find("#pin") instanceof PasswordBox box && focus() == box.field());
        hands.type("246810");
        assertThat(Fx.call(() -> ((PasswordBox) find("#pin")).field())).isInstanceOf(PasswordField.class)
                .satisfies(field -> assertThat(field.getText()).isEqualTo("246810"));
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        shut();
        open(Map.of(Permission.MEMBERS, Access.READ, Permission.MEMBER_LIFE, Access.HIDDEN, Permission.MEMBER_PRIVACY,
                Access.HIDDEN, Permission.CARD_ACTIVATE, Access.READ, Permission.IDENTITY_CHECK, Access.HIDDEN));
        details(0);
        assertThat(offers("Edit") || offers("Lock") || offers("Validity") || offers("New card")).isFalse();
        assertThat(Fx.call(() -> find("#see-whole"))).isNull();
        Fx.run(() -> ((Button) find("#card-" + CARD)).fire());
        Fx.until("the card is open", () -> says("Card type"));
        assertThat(offers("Replace") || offers("Cancel card") || offers("Reset PIN")).isFalse();
    }

    private void card() {
        details(0);
        Fx.run(() -> ((Button) find("#card-" + CARD)).fire());
        Fx.until("the card is open", () -> says("Card type"));
    }

    /** Chooses the first of a list. */
    private void choose(String field) {
        Fx.run(() -> ((ComboBox<?>) find(field)).getSelectionModel().select(0));
    }

    private MemberDetails member(int id) {
        return members.people().get(id - 1);
    }
}

package org.counterfoil.client.member.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.counterfoil.client.Fx;
import org.counterfoil.client.member.photo.PhotoSource;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleFreshCards;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.SamplePhotos;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Activating a card for somebody new, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ActivationScreenTest extends OfficeScreenFixture {

    private static final String CARD = "8600187300099999";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SamplePhotos photos = new SamplePhotos(members);
    private final SampleMemberCards cards = new SampleMemberCards(members,
            new SampleBook(sitting, new SampleStores(sitting)));

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        var apis = new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(IssuingApi.class, cards).with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberPhotoApi.class, photos).with(FreshCardApi.class, new SampleFreshCards(sitting));
        open(sitting.administrator(apis), scope -> new ActivationScreen(scope, Optional.of(List.of(new Portrait())),
                Optional.empty()));
        Fx.until("the cursor is at the card", () -> focus() == find("#card"));
    }

    /** A file with a face in it. */
    private final class Portrait implements PhotoSource {

        @Override
        public String key() {
            return "file";
        }

        @Override
        public String icon() {
            return "folder_open";
        }

        @Override
        public Optional<Supplier<Path>> ask(Window owner) {
            return Optional.of(() -> {
                try {
                    return Files.write(folder.resolve("face.jpg"), SamplePhotos.portrait().jpeg());
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
        }
    }

    @Test
    void aCardIsScannedAndBecomesSomebodysWithProfilePhotoPinAndFaceValue() {
        scan(CARD);
        Fx.until("the card is told", () -> says("face value") && says("200.00"));
        text("#name", "Nguyen An");
        text("#phone", "13911112222");
        text("#own-1", "Plain");
        text("#tags", "Regular, Tea");
        pin("#pin", "2468");
        pin("#pinAgain", "2468");
        choose("#opening", "FACE");
        Fx.run(() -> ((Button) find("#photo-file")).fire());
        Fx.until("the photo waits", () -> !find("#photo-remove").isDisabled());
        Fx.run(() -> find("#name").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("is active") && says("Nguyen An is a member"));
        var command = command();
        assertThat(command.card()).isEqualTo(CARD);
        assertThat(command.pin()).contains("2468");
        assertThat(command.recharge()).contains(new OpeningRecharge(20_000, Tender.CASH, 0));
        assertThat(command.holder()).isInstanceOfSatisfying(CardHolder.Newcomer.class, fresh -> {
            assertThat(fresh.level()).as("as the card says").isEqualTo("L1");
            assertThat(fresh.phone()).isEqualTo("13911112222");
            assertThat(fresh.profile().orElseThrow().own()).containsExactly(new OwnValue(1, "Plain"));
            assertThat(fresh.profile().orElseThrow().preferences().tags()).containsExactly("Regular", "Tea");
        });
        assertThat(photos.kept()).containsExactly(11L);
        Fx.until("the next one begins", () -> focus() == find("#card")
                && ((TextInputControl) find("#name")).getText().isEmpty());
        assertThat(Fx.call(() -> find("#photo-remove").isDisabled())).isTrue();
    }

    @Test
    void aBonusIsToldBeforeAnythingIsPaidIn() {
        scan("8600187300099998");
        required();
        choose("#opening", "AMOUNT");
        text("#amount", "500");
        save();
        Fx.until("the bonus is told", () -> says("brings a bonus of") && says("50.00"));
        assertThat(cards.commands()).isEmpty();
        save();
        Fx.until("it is told", () -> says("was paid in"));
        assertThat(command().recharge()).contains(new OpeningRecharge(50_000, Tender.CASH, 5_000));
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsActivated() {
        scan("8600187300099990");
        Fx.until("the card is somebody's", () -> says("already"));
        save();
        Fx.until("the name is missing", () -> focus() == find("#name"));
        required();
        pin("#pin", "2468");
        pin("#pinAgain", "2469");
        save();
        Fx.until("the PINs differ", () -> says("The two PINs are not the same"));
        pin("#pinAgain", "2468");
        choose("#opening", "FACE");
        save();
        Fx.until("there is no face value", () -> says("has no face value"));
        choose("#opening", "AMOUNT");
        save();
        Fx.until("no amount", () -> says("This field must be filled in"));
        choose("#opening", "NONE");
        text("#own-1", "");
        save();
        Fx.until("an own field is missing", () -> focus() == find("#own-1"));
        text("#own-1", "Plain");
        text("#phone", "13900000000");
        save();
        Fx.until("the phone is taken", () -> says("M187300198820"));
        assertThat(cards.commands()).isEmpty();
    }

    @Test
    void theStoreIsHeadquartersOwnUnlessAnotherIsChosen() {
        scan("8600187300099998");
        required();
        save();
        Fx.until("it is told", () -> says("is active"));
        assertThat(command().purchase()).isEqualTo(
                new Purchase(Optional.of(Tender.CASH), Optional.empty(), Optional.of(1L)));
        Fx.until("the next one begins", () -> focus() == find("#card"));
        scan("8600187300099998");
        required();
        store("002 Xuhui");
        save();
        Fx.until("two are active", () -> cards.commands().size() == 2);
        assertThat(command().purchase().store()).contains(3L);
    }

    @Test
    void whereNoLawHoldsNobodyIsAskedWhoBuys() {
        assertThat(Fx.call(() -> find("#buyer"))).isNull();
    }

    @Test
    void whoBuysIsAskedForWhereTheLawDoesAndAnsweredByTheKeyboard() {
        shut();
        cards.lawful();
        open();
        scan("8600187300099998");
        choose("#opening", "AMOUNT");
        desk().tabTo("amount");
        hands.type("1500");
        required();
        hands.press(KeyCode.ENTER);
        Fx.until("the bonus is told", () -> says("brings a bonus of"));
        hands.press(KeyCode.ENTER);
        desk().awaitCursor("buyer");
        desk().awaitWords("the buyer must be identified");
        down(1);
        desk().tabTo("buyerName");
        hands.type("Le Binh");
        hands.press(KeyCode.ENTER);
        desk().awaitCursor("buyerDocumentKind");
        assertThat(cards.commands()).isEmpty();
        down(1);
        desk().tabTo("buyerDocumentNumber");
        hands.type("079190001234");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("was paid in"));
        assertThat(command().purchase().buyer())
                .contains(new Buyer(false, "Le Binh", Optional.of(DocumentKind.ID_CARD), "079190001234"));
    }

    private void down(int times) {
        for (int pressed = 0; pressed < times; pressed++) {
            hands.press(KeyCode.DOWN);
        }
    }

    @SuppressWarnings("unchecked")
    private void store(String name) {
        Fx.run(() -> {
            if (find("#store") instanceof ComboBox<?> box) {
                ((ComboBox<FieldType.Option>) box).getItems().stream().filter(one -> one.name().equals(name))
                        .findFirst().ifPresent(((ComboBox<FieldType.Option>) box)::setValue);
            } else {
                ((Segments<FieldType.Option>) find("#store")).valueProperty().set(new FieldType.Option("3", name));
            }
        });
    }

    private void required() {
        text("#name", "Nguyen An");
        text("#own-1", "Plain");
    }

    private void scan(String number) {
        hands.type(number);
        hands.press(KeyCode.ENTER);
        Fx.until("the cursor goes on", () -> focus() != find("#card"));
    }

    private void save() {
        Fx.run(() -> ((Button) find("#save")).fire());
    }

    private void text(String field, String text) {
        Fx.run(() -> ((TextInputControl) find(field)).setText(text));
    }

    private void pin(String field, String pin) {
        Fx.run(() -> ((PasswordBox) find(field)).textProperty().set(pin));
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String value) {
        Fx.run(() -> {
            var segments = (Segments<FieldType.Option>) find(field);
            segments.valueProperty().set(new FieldType.Option(value, switch (value) {
                case "FACE" -> "Face value";
                case "AMOUNT" -> "Amount";
                default -> "None";
            }));
        });
    }

    private ActivateCard command() {
        return cards.commands().getLast();
    }
}

package org.counterfoil.client.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;

import org.counterfoil.client.Fx;
import org.counterfoil.client.member.photo.PhotoSource;
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
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The photo of a member, own fields, what is noted, consents and the member's own data, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MemberPartsScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SamplePhotos photos = new SamplePhotos(members);
    private final SampleNotes notes = new SampleNotes(sitting);
    private final SamplePurposes purposes = new SamplePurposes(sitting);
    private final SamplePrivacy privacy = new SamplePrivacy(sitting, purposes);
    private Optional<Path> chosen = Optional.empty();

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        open(Map.of());
    }

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(apis(), limits), scope -> new MembersScreen(scope, TransactionsRoute::ofCard,
                new MembersScreen.Lent(Optional.of(List.of(new Chosen())),
                        Optional.of(name -> Optional.of(folder.resolve(name))))));
    }

    private Played apis() {
        var book = new SampleBook(sitting, new SampleStores(sitting));
        var cards = new SampleMemberCards(members, book);
        return new Played().with(MemberPhotoApi.class, photos).with(OwnFieldApi.class, new SampleOwnFields(sitting))
                .with(MemberNotesApi.class, notes).with(ConsentPurposeApi.class, purposes)
                .with(PrivacyApi.class, privacy).with(MemberApi.class, members)
                .with(MergeApi.class, new SampleMerges(members, cards, sitting)).with(MemberListApi.class, cards)
                .with(CardLifeApi.class, cards).with(IssuingApi.class, cards)
                .with(StoreApi.class, new SampleStores(sitting)).with(TransactionApi.class, book)
                .with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting));
    }

    /** A window of the operating system in which somebody has chosen a file. */
    private final class Chosen implements PhotoSource {

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
            return chosen.map(file -> () -> file);
        }
    }

    @Test
    void aPhotoIsTakenFromAFileAndTakenAway() throws IOException {
        chosen = Optional.of(picture());
        photo(1);
        hands.press(KeyCode.SPACE);
        Fx.until("it was kept", () -> photos.kept().equals(List.of(2L)));
        Fx.until("it can be taken away", () -> !find("#photo-remove").isDisabled());
        Fx.run(() -> ((Button) find("#photo-remove")).fire());
        Fx.until("it is gone", () -> !members.people().get(1).extras().photo());
        hands.press(KeyCode.ESCAPE);
        Fx.until("the member is there again", () -> find("#photo-remove") == null && says("Zhou Jingxing"));
    }

    @Test
    void whatCanNotBecomeAPhotoIsToldAndNothingIsSent() throws IOException {
        var large = folder.resolve("large.jpg");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        chosen = Optional.of(large);
        photo(1);
        hands.press(KeyCode.SPACE);
        Fx.until("it is told", () -> says("The picture is too large: 20 MB at most."));
        chosen = Optional.of(Files.writeString(folder.resolve("letter.jpg"), "Dear Sirs"));
        hands.press(KeyCode.SPACE);
        Fx.until("it is told", () -> says("This is no picture that can be read."));
        chosen = Optional.empty();
        hands.press(KeyCode.SPACE);
        assertThat(photos.kept()).isEmpty();
    }

    @Test
    void ownFieldsStandInTheDrawerAndInTheFormAndMustBeFilledIn() {
        details(0);
        assertThat(Fx.call(() -> says("Little sugar") && says("Shoe size") && !says("People at home"))).isTrue();
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#name"));
        Fx.run(() -> ((TextInputControl) find("#own-1")).setText(""));
        hands.press(KeyCode.ENTER);
        Fx.until("what is missing is pointed at", () -> focus() == find("#own-1"));
        hands.type("Plain");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(members.people().getFirst().extras().own()).contains(new OwnValue(1, "Plain"),
                new OwnValue(3, "2015-10-01"));
    }

    @Test
    void aNoteAndASpecialDayAreAddedAndRemoved() {
        details(0);
        Fx.run(() -> ((Button) find("#add-note")).fire());
        Fx.until("the form is open", () -> focus() == find("#text"));
        hands.type("Likes the window");
        Fx.run(() -> ((Button) find("#save")).fire());
        Fx.until("it stands there", () -> says("Likes the window") && find("#text") == null);
        assertThat(notes.notes().getFirst().text()).isEqualTo("Likes the window");
        Fx.run(() -> ((Button) find("#add-day")).fire());
        Fx.until("the form is open", () -> focus() == find("#name"));
        hands.type("Graduation");
        Fx.run(() -> ((TextInputControl) find("#day")).setText("2014-06-30"));
        hands.press(KeyCode.ENTER);
        Fx.until("it stands there", () -> says("Graduation") && find("#day") == null);
        Fx.run(() -> ((Button) find("#remove-note")).fire());
        Fx.until("it is gone", () -> !says("Likes the window"));
        assertThat(notes.notes()).hasSize(1);
        assertThat(notes.days()).hasSize(3);
    }

    @Test
    void consentIsWrittenDownForTheTextThatHoldsNow() {
        details(0);
        assertThat(Fx.call(() -> says("Agreed to an older text"))).isTrue();
        Fx.run(() -> ((Button) find("#consent-1")).fire());
        Fx.until("it was written down", () -> !says("Agreed to an older text") && find("#consent-1") != null);
        assertThat(privacy.consents(1).getFirst().edition()).isEqualTo(2);
        Fx.run(() -> ((Button) find("#consent-2")).fire());
        Fx.until("it was withdrawn", () -> says("Withdrawn"));
        assertThat(privacy.consents(1).getFirst().given()).isFalse();
    }

    @Test
    void dataAreCarriedAwayToAFileAndItIsToldWhere() {
        details(0);
        Fx.run(() -> ((Button) find("#data-export")).fire());
        Fx.until("it is told", () -> says("Saved as"));
        assertThat(privacy.exported()).containsExactly(1L);
        assertThat(folder.resolve("member-" + members.people().getFirst().number() + ".zip")).exists();
    }

    @Test
    void whoOwnsSomethingIsNotForgottenAndWhoseDocumentIsKeptIsToldUntilWhen() {
        details(0);
        Fx.run(() -> ((Button) find("#data-erase")).fire());
        Fx.until("the form is open", () -> focus() == find("#remark"));
        hands.press(KeyCode.ENTER);
        hands.type("By phone");
        hands.press(KeyCode.ENTER);
        Fx.until("it is refused", () -> says("The member still owns"));
        hands.press(KeyCode.ESCAPE);
        Fx.run(() -> ((Button) find("#discard")).fire());
        details(1);
        Fx.run(() -> ((Button) find("#data-erase")).fire());
        Fx.until("the form is open", () -> focus() == find("#remark"));
        hands.type("By phone");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("must be kept until"));
    }

    @Test
    void tickedMembersGetTags() {
        Fx.run(() -> {
            ((TableView<?>) find("#list")).getSelectionModel().select(0);
            find("#list").requestFocus();
        });
        hands.press(KeyCode.SPACE);
        Fx.until("the bar is there", () -> find("#bulk-tag") != null);
        Fx.run(() -> ((Button) find("#bulk-tag")).fire());
        Fx.until("the form is there", () -> find("#tags") != null);
        Fx.run(() -> find("#tags").requestFocus());
        hands.type("Regular, Tea");
        hands.press(KeyCode.ENTER);
        Fx.until("it was done", () -> !notes.changes().isEmpty());
        assertThat(notes.changes().getFirst().add()).containsExactly("Regular", "Tea");
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        shut();
        open(Map.of(Permission.MEMBERS, Access.READ, Permission.PERSONAL_DATA, Access.HIDDEN));
        details(0);
        assertThat(Fx.call(() -> find("#photo") == null && find("#add-note") == null && find("#consent-1") == null
                && find("#data-export") == null)).isTrue();
    }

    private void photo(int row) {
        details(row);
        Fx.run(() -> ((Button) find("#photo")).fire());
        Fx.until("the photo is open", () -> focus() == find("#photo-file"));
    }

    private Path picture() throws IOException {
        var file = folder.resolve("face.png");
        ImageIO.write(new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}

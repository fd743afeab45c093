package org.counterfoil.client.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.member.DuplicatesScreen;
import org.counterfoil.client.member.MembersRoute;
import org.counterfoil.client.member.MembersScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.FreshCardApi;
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
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.value.TransactionApi;

/** The list of members with some ticked, the drawer and the form of one, a card, and what becomes of it. */
final class MemberPictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final String MERGES = "merges";

    /** So far down the drawer stands what is noted, as a share of all that can be scrolled. */
    private static final double NOTED = 0.62;

    @Override
    public List<Picture> pictures() {
        return Stream.of(list(), ticked(), drawer(), moves()).flatMap(List::stream).toList();
    }

    private static List<Picture> list() {
        return List.of(picture("members", root -> {}),
                picture("members-ticked", root -> ((CheckBox) root.lookup("#tick-all")).fire()),
                picture("members-own-filters", root -> press(root, "#filter-more")),
                picture("members-totals", MemberPictures::openTotals),
                picture("members-enrol", root -> press(root, "#action-enrol")), duplicates());
    }

    private static List<Picture> ticked() {
        return List.of(together("lost"), together("cancel"));
    }

    /** The form of what is done with all that are ticked. */
    private static Picture together(String deed) {
        return picture("members-" + deed + "-together", root -> {
            tick(root, 0);
            tick(root, 1);
            press(root, "#bulk-" + deed);
        });
    }

    private static List<Picture> drawer() {
        return List.of(picture("member-details", MemberPictures::openDetails), picture("member-noted", root -> {
            openDetails(root);
            scroll(root, NOTED);
        }), picture("member-photo", root -> {
            openDetails(root);
            press(root, "#photo");
        }), picture("member-note", root -> {
            openDetails(root);
            press(root, "#add-day");
        }), picture("member-erase", root -> {
            openDetails(root);
            press(root, "#data-erase");
        }), picture("member-own-fields", root -> {
            openDetails(root);
            foot(root, 0);
            scroll(root, 1);
        }), picture("member-edit", root -> {
            openDetails(root);
            foot(root, 0);
        }));
    }

    private static List<Picture> moves() {
        return List.of(picture("member-validity", root -> {
            openDetails(root);
            foot(root, 2);
        }), picture("member-card", MemberPictures::openCard), picture("member-card-bind", root -> {
            openCard(root);
            press(root, "#bind-token");
        }), picture("member-card-replace", root -> {
            openCard(root);
            foot(root, 0);
        }), picture("member-card-cancel", root -> {
            openCard(root);
            foot(root, 3);
        }), picture("member-merge", root -> {
            tick(root, 0);
            tick(root, 1);
            press(root, "#bulk-merge");
            settle(root);
        }), picture("member-merged", root -> {
            ((SampleMerges) root.getProperties().get(MERGES)).tell(1, 3);
            openDetails(root);
        }));
    }

    /** The doors that the screen asks. */
    static Played doors(Sitting sitting) {
        var stores = new SampleStores(sitting);
        var book = new SampleBook(sitting, stores);
        var members = new SampleMembers(sitting);
        var cards = new SampleMemberCards(members, book);
        var purposes = new SamplePurposes(sitting);
        var tokens = new SampleTokens();
        tokens.bind(new BindToken(members.cardsOf(1).getFirst().number(), "04A2B1C3D4E580"));
        tokens.bind(new BindToken(members.cardsOf(1).getFirst().number(), "0040856634"));
        return new Played().with(MergeApi.class, new SampleMerges(members, cards, sitting))
                .with(MemberPhotoApi.class, new SamplePhotos(members))
                .with(OwnFieldApi.class, new SampleOwnFields(sitting)).with(CardTokenApi.class, tokens)
                .with(MemberNotesApi.class, new SampleNotes(sitting)).with(ConsentPurposeApi.class, purposes)
                .with(PrivacyApi.class, new SamplePrivacy(sitting, purposes))
                .with(FreshCardApi.class, new SampleFreshCards(sitting)).with(MemberApi.class, members)
                .with(MemberListApi.class, cards)
                .with(CardLifeApi.class, cards).with(IssuingApi.class, cards)
                .with(CardlessApi.class, new SampleCardless(sitting)).with(StoreApi.class, stores)
                .with(TransactionApi.class, book)
                .with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting))
                .with(ImportApi.class, checked(sitting));
    }

    /** A file of members that was checked. */
    private static SampleImports checked(Sitting sitting) {
        var imports = new SampleImports().ofMembers();
        var words = new ImportWords("a", "b", List.of(), Map.of(), Map.of(), List.of(), List.of());
        var id = imports.begin(new BeginImport("members", sitting.texts().get("members.title") + ".xlsx", words)).id();
        imports.check(id);
        imports.finish();
        return imports;
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((MembersScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, MemberPictures::shell, opening.andThen(plays));
    }

    private static Picture duplicates() {
        return new Picture("member-duplicates", MemberPictures::duplicates, root -> {
            settle(root);
            ((DuplicatesScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        });
    }

    private static Parent duplicates(Sitting sitting) {
        var session = sitting.administrator(doors(sitting));
        var entry = new Entry("members.title", "people", Permission.MEMBERS, new MembersRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new DuplicatesScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void tick(Parent root, int row) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().clearAndSelect(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false));
        settle(root);
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(doors(sitting));
        var entry = new Entry("members.title", "people", Permission.MEMBERS, new MembersRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new MembersScreen(new ScreenScope(session, shell.overlays(), other -> {}),
                TransactionsRoute::ofCard);
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        shell.node().getProperties().put(MERGES, session.api(MergeApi.class));
        return shell.node();
    }

    private static void press(Parent root, String button) {
        ((ButtonBase) root.lookup(button)).fire();
        settle(root);
    }

    private static void openDetails(Parent root) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(0);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void openTotals(Parent root) {
        ((ButtonBase) root.lookup("#action-import")).fire();
        settle(root);
        ((ButtonBase) root.lookup("#imports-look")).fire();
        settle(root);
        ((ButtonBase) root.lookup("#imports-carry-out")).fire();
        settle(root);
    }

    private static void openCard(Parent root) {
        openDetails(root);
        ((ButtonBase) root.lookup("#card-8600187300045671")).fire();
        settle(root);
    }

    private static void foot(Parent root, int place) {
        root.lookupAll(".drawer-foot .button").stream().skip(place).findFirst()
                .ifPresent(button -> ((ButtonBase) button).fire());
        settle(root);
    }

    private static void scroll(Parent root, double place) {
        settle(root);
        root.lookupAll(".quiet-scroll").stream().reduce((first, last) -> last)
                .ifPresent(scroll -> ((ScrollPane) scroll).setVvalue(place));
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}

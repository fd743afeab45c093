package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.member.MembersRoute;
import org.counterfoil.client.member.MembersScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;

/** The list of members with some ticked, the drawer and the form of one, a card, and what becomes of it. */
final class MemberPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("members", root -> {}),
                picture("members-ticked", root -> ((CheckBox) root.lookup("#tick-all")).fire()),
                picture("members-enrol", root -> press(root, "#action-enrol")),
                picture("member-details", MemberPictures::openDetails), picture("member-edit", root -> {
                    openDetails(root);
                    foot(root, 0);
                }), picture("member-validity", root -> {
                    openDetails(root);
                    foot(root, 2);
                }), picture("member-card", MemberPictures::openCard), picture("member-card-replace", root -> {
                    openCard(root);
                    foot(root, 0);
                }), picture("member-card-cancel", root -> {
                    openCard(root);
                    foot(root, 3);
                }));
    }

    /** The doors that the screen asks. */
    static Played doors(Sitting sitting) {
        var stores = new SampleStores(sitting);
        var book = new SampleBook(sitting, stores);
        var members = new SampleMembers(sitting);
        var cards = new SampleMemberCards(members, book);
        return new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(CardLifeApi.class, cards).with(IssuingApi.class, cards)
                .with(CardlessApi.class, new SampleCardless(sitting)).with(StoreApi.class, stores)
                .with(TransactionApi.class, book)
                .with(LevelApi.class, new SampleLevels(sitting))
                .with(LevelChangeApi.class, new SampleLevelChanges(sitting));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((MembersScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, MemberPictures::shell, opening.andThen(plays));
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

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}

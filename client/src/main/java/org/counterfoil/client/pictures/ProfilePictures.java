package org.counterfoil.client.pictures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.member.activation.ActivationRoute;
import org.counterfoil.client.member.activation.ActivationScreen;
import org.counterfoil.client.member.own.OwnFieldsRoute;
import org.counterfoil.client.member.own.OwnFieldsScreen;
import org.counterfoil.client.member.privacy.PurposesRoute;
import org.counterfoil.client.member.privacy.PurposesScreen;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.shared.Permission;

/** Activating a card, the fields that a merchant defines, and what members are asked to agree to. */
final class ProfilePictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final String CARD = "8600187300099999";
    private static final Entry ACTIVATION = new Entry("activation.title", "person_add", Permission.CARD_ACTIVATE,
            new ActivationRoute());
    private static final Entry FIELDS = new Entry("ownfields.title", "list_alt", Permission.MEMBER_FIELDS,
            new OwnFieldsRoute());
    private static final Entry PURPOSES = new Entry("purposes.title", "verified_user", Permission.MEMBER_FIELDS,
            new PurposesRoute());

    @Override
    public List<Picture> pictures() {
        return List.of(picture("activation", ACTIVATION, ActivationScreen::new, ProfilePictures::typed),
                onPad("activation-pad", (pad, root) -> {
                    typed(root);
                    fire(root, "#pin-ask");
                    enter(pad, "2468");
                    "24".chars().forEach(digit -> pad.digit((char) digit));
                }), onPad("activation-pad-differed", (pad, root) -> {
                    typed(root);
                    fire(root, "#pin-ask");
                    enter(pad, "2468");
                    enter(pad, "2469");
                }), onPad("activation-pad-chosen", (pad, root) -> {
                    typed(root);
                    fire(root, "#pin-ask");
                    enter(pad, "2468");
                    enter(pad, "2468");
                }),
                picture("activation-buyer", ACTIVATION, ProfilePictures::lawful, ProfilePictures::asked),
                picture("member-fields", FIELDS, OwnFieldsScreen::new, root -> {}),
                picture("member-field-form", FIELDS, OwnFieldsScreen::new, root -> fire(root, "#action-add")),
                picture("consent-purposes", PURPOSES, PurposesScreen::new, root -> {}),
                picture("consent-purpose", PURPOSES, PurposesScreen::new, ProfilePictures::open));
    }

    /** The same with a pad at which the holder chooses a PIN. */
    private static Picture onPad(String name, BiConsumer<KeyedPinPad, Parent> plays) {
        var pad = new AtomicReference<KeyedPinPad>();
        return picture(name, ACTIVATION, scope -> {
            pad.set(new KeyedPinPad());
            return new ActivationScreen(scope, Optional.empty(), Optional.of(pad.get()));
        }, root -> plays.accept(pad.get(), root));
    }

    private static void enter(KeyedPinPad pad, String pin) {
        pin.chars().forEach(digit -> pad.digit((char) digit));
        pad.enter();
    }

    private static Screen lawful(ScreenScope scope) {
        ((SampleMemberCards) scope.session().api(IssuingApi.class)).lawful();
        return new ActivationScreen(scope);
    }

    /** The second time whoever activates agrees to the bonus, and is asked who buys. */
    private static void asked(Parent root) {
        typed(root);
        type(root, "#name", "Nguyen An");
        type(root, "#own-1", "A");
        opening(root);
        type(root, "#amount", "1500");
        fire(root, "#save");
        fire(root, "#save");
    }

    @SuppressWarnings("unchecked")
    private static void opening(Parent root) {
        var choice = (Segments<FieldType.Option>) root.lookup("#opening");
        choice.valueProperty().set(new FieldType.Option("AMOUNT", ""));
    }

    private static void type(Parent root, String field, String text) {
        ((TextInputControl) root.lookup(field)).setText(text);
    }

    private static void typed(Parent root) {
        settle(root);
        var card = (TextField) root.lookup("#card");
        card.requestFocus();
        card.setText(CARD);
        card.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void open(Parent root) {
        settle(root);
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(0);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void fire(Parent root, String button) {
        settle(root);
        ((ButtonBase) root.lookup(button)).fire();
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Picture picture(String name, Entry entry, Function<ScreenScope, Screen> making,
            Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((Screen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, sitting -> shell(sitting, entry, making), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, Entry entry, Function<ScreenScope, Screen> making) {
        var session = sitting.administrator(MemberPictures.doors(sitting));
        var shell = new OfficeShell(session, List.of(ACTIVATION, FIELDS, PURPOSES), new Staying());
        var screen = making.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}

package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.hint.Hints;
import org.counterfoil.client.shared.screen.DeskScreen;
import org.counterfoil.client.shared.screen.KeyAction;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.desk.DeskShell;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reporting.DeskDayApi;

/** The front desk around an empty screen, its help, its operator's panel and its day. */
final class DeskPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(picture("desk", root -> {}), picture("desk-help", root -> press(root, "#key-F1")),
                picture("desk-operator", root -> press(root, "#operator")),
                picture("desk-today", root -> press(root, "#unread")));
    }

    private static Picture picture(String name, Consumer<Parent> after) {
        return new Picture(name, sitting -> {
            var session = sitting.cashier(new Played().with(DeskDayApi.class, new SampleDeskDay())
                    .with(NoticeApi.class, new SampleNotices(sitting)));
            var shell = new DeskShell(session, new Staying());
            shell.show(new Empty(sitting.texts()));
            Hints.of(session).follow();
            return shell.node();
        }, after.andThen(DeskPictures::focus));
    }

    private static void press(Parent root, String button) {
        root.applyCss();
        ((ButtonBase) root.lookup(button)).fire();
    }

    private static void focus(Parent root) {
        root.lookup("#scan").requestFocus();
    }

    /** A desk screen with nothing on it. */
    private record Empty(Texts texts, Region node) implements DeskScreen {

        Empty(Texts texts) {
            this(texts, new Blank("qr_code_scanner", texts.get("shell.scan-any-time"), texts.get("shell.help-scan")));
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public String scanPrompt() {
            return texts.get("shell.help-scan");
        }

        @Override
        public void scanned(String text) {}

        @Override
        public List<KeyAction> keys() {
            return List.of(new KeyAction(9, texts.get("transaction.recharge"), "account_balance_wallet", () -> {}),
                    new KeyAction(10, texts.get("transaction.void"), "undo", () -> {}));
        }
    }
}

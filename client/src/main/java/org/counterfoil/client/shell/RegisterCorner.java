package org.counterfoil.client.shell;

import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.organisation.merchant.RegisterForm;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.staff.DeskState;
import org.counterfoil.client.staff.SignInViewModel;

/**
 * The sign-in page with a corner for newcomers, who register a merchant there. It is shown where there is none yet: at
 * the platform's own terminal, and at one that the server does not know.
 */
final class RegisterCorner extends StackPane {

    private static final String PLATFORM = "0000";
    private static final Insets BELOW_THE_WORDS = new Insets(0, 0, 64, 48);

    private final TerminalScope terminal;
    private final Texts texts;
    private final Overlays overlays;

    RegisterCorner(Node page, SignInViewModel model, TerminalScope terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
        var register = Nodes.button(texts.get("register.open"), "soft");
        register.setId("register");
        StackPane.setAlignment(register, Pos.BOTTOM_LEFT);
        StackPane.setMargin(register, BELOW_THE_WORDS);
        overlays = new Overlays(new StackPane(page, register));
        register.setOnAction(event -> open());
        model.desk().subscribe(desk -> show(register, isForNewcomers(desk)));
        getChildren().add(overlays);
    }

    private void open() {
        FormPane.inDrawer(RegisterForm.of(terminal, texts, this::sent), texts, new SheetHead(
                texts.get("register.title"), texts.get("register.note"), List.of(), texts.get("shared.close"),
                overlays::leave), overlays);
    }

    private void sent() {
        overlays.close();
        var close = Nodes.button(texts.get("shared.close"), "accent");
        close.setId("register-close");
        close.setOnAction(event -> overlays.close());
        var said = Nodes.column(16, Nodes.label(texts.get("register.sent"), "t-16", "strong"),
                Nodes.wrapping(texts.get("register.sent-note"), "muted", "t-13"), Nodes.row(12, Nodes.spacer(), close));
        overlays.openPanel(Nodes.width(said, 440), () -> {});
        close.requestFocus();
    }

    private static void show(Button register, boolean shown) {
        register.setVisible(shown);
        register.setManaged(shown);
    }

    private static boolean isForNewcomers(DeskState desk) {
        return switch (desk) {
            case DeskState.Known known -> known.desk().merchantCode().equals(PLATFORM);
            case DeskState.Trouble trouble -> true;
            case DeskState.Asking asking -> false;
            case DeskState.Unreachable unreachable -> false;
        };
    }
}

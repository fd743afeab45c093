package org.counterfoil.client.shared.approval;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.text.Texts;

/** Staff number and password of a second person, over whatever asked for one. */
public final class ApprovalPanel extends StackPane {

    private static final double WIDTH = 440;

    private final ApprovalQuestion question;
    private final Texts texts;
    private final IconField number;
    private final PasswordBox password;
    private final Banner banner = new Banner();
    private Subscription listening = Subscription.EMPTY;

    private ApprovalPanel(ApprovalQuestion question, Texts texts) {
        this.question = question;
        this.texts = texts;
        number = Nodes.styled(new IconField("person_outline", texts.get("approval.number-prompt")), "desk-input");
        number.field().setId("approver");
        password = Nodes.styled(new PasswordBox(texts.get("approval.reveal"), texts.get("approval.hide")),
                "desk-input");
        password.setId("approver-password");
        getChildren().addAll(form(), new BusyOverlay(texts.get("approval.asking"), question.sending()));
        Nodes.width(this, WIDTH);
        bind();
    }

    /** Shows the question over a screen whenever it is open, until this is closed. */
    public static AutoCloseable over(Overlays overlays, ApprovalQuestion question, Texts texts) {
        return question.open().subscribe((before, now) -> {
            if (now) {
                new ApprovalPanel(question, texts).lay(overlays);
            } else if (overlays.top() instanceof ApprovalPanel) {
                overlays.close();
            }
        })::unsubscribe;
    }

    private void lay(Overlays overlays) {
        overlays.openPanel(this, () -> !question.sending().get(), () -> {
            listening.unsubscribe();
            question.cancel();
        });
        Nodes.settle(this);
        number.field().requestFocus();
    }

    private void bind() {
        number.field().textProperty().bindBidirectional(question.number());
        password.textProperty().bindBidirectional(question.password());
        number.field().setOnAction(_ -> enter());
        password.onEnter(this::enter);
        listening = question.notice().subscribe(notice -> {
            banner.show(notice, texts);
            if (!question.number().get().isBlank()) {
                password.requestFocus();
            }
        });
    }

    /** Where something is still to be typed the cursor goes there. */
    private void enter() {
        if (question.number().get().isBlank()) {
            number.field().requestFocus();
        } else if (question.password().get().isEmpty()) {
            password.requestFocus();
        } else {
            question.give();
        }
    }

    private Node form() {
        var give = new CommitButton(texts.get("approval.give"), texts.get("shared.key-enter"), "full");
        give.setId("approve");
        give.setOnAction(_ -> enter());
        var foot = Nodes.row(8, new KeyCap(texts.get("shared.key-escape")),
                Nodes.label(texts.get("approval.cancel-hint"), "subtle", "t-12"));
        return new VBox(16,
                Nodes.row(10, Nodes.icon("how_to_reg", "icon-lg", "accent"),
                        Nodes.wrapping(texts.get("approval.title"), "t-20", "strong")),
                banner, new FormField(texts.get("approval.number"), false, number),
                new FormField(texts.get("approval.password"), false, password), give, foot);
    }
}

package org.counterfoil.client.pictures;

import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BrandMark;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.Chips;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.DeviceLight;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.KeyHintButton;
import org.counterfoil.client.shared.control.KeypadPane;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.control.ScanField;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;

/** Every shared control on one page, in words that the client has anyway. */
final class Gallery extends HBox {

    private static final double COLUMN = 412;

    private final Texts texts;

    Gallery(Sitting sitting) {
        super(16);
        texts = sitting.texts();
        getStyleClass().add("canvas");
        setPadding(new Insets(16));
        getChildren().addAll(column(fields(), choices()), column(buttons(), figures(), badges()),
                Nodes.grow(new VBox(16, notices(), keypad())));
    }

    private static VBox column(Node... surfaces) {
        return Nodes.width(new VBox(16, surfaces), COLUMN);
    }

    private static VBox surface(Node... nodes) {
        return Nodes.styled(new VBox(12, nodes), "surface", "pad-16");
    }

    private Node fields() {
        var wrong = new FormField(texts.get("staff.login"), true, new IconField("person_outline", ""))
                .error(texts.get("staff.login-missing"));
        var password = new PasswordBox(texts.get("staff.reveal"), texts.get("staff.hide"));
        password.textProperty().set("12345678");
        return surface(new ScanField(texts.get("staff.login-prompt"), new KeyCap(texts.get("shared.key-escape"))),
                wrong, new FormField(texts.get("staff.password"), false, password)
                        .hint(texts.get("staff.subtitle")),
                new FormField(texts.get("shell.store"), false, new TextField("1873")).ok(texts.get("shared.online")),
                new CheckBox(texts.get("staff.remember")));
    }

    private Node choices() {
        var tenders = List.of(Tender.CASH, Tender.POINTS, Tender.BANK_CARD);
        return surface(
                new Segments<>(tenders, Tender.CASH, tender -> texts.get("tender." + tender.key())),
                new Chips<>(List.of(TransactionKind.RECHARGE, TransactionKind.SPEND, TransactionKind.VOID),
                        TransactionKind.SPEND, kind -> texts.get("transaction." + kind.key())));
    }

    private Node keypad() {
        return surface(new KeypadPane(key -> {}, texts.get("shared.backspace")));
    }

    private Node buttons() {
        var key = Nodes.stretch(new KeyHintButton("F9", texts.get("transaction.recharge"), "account_balance_wallet"));
        var off = Nodes.stretch(new KeyHintButton("F10", texts.get("transaction.void"), "undo"));
        off.setDisable(true);
        return surface(new CommitButton(texts.get("shared.confirm"), texts.get("shared.key-enter"), "full")
                .withIcon("check_circle"),
                new HBox(8, Nodes.button(texts.get("shared.confirm"), "accent"),
                        Nodes.button(texts.get("shared.cancel")),
                        Nodes.button(texts.get("shared.close"), "soft"),
                        Nodes.iconTextButton("refresh", texts.get("shared.retry"), "soft-accent")),
                new HBox(8, key, off),
                Nodes.row(12, new BrandMark(), new BrandMark("small"),
                        Nodes.iconButton("close", texts.get("shared.close")),
                        new KeyCap(texts.get("shared.key-enter")), Nodes.ruleV(24),
                        new DeviceLight("cloud_queue", texts.get("shared.online"), Tone.SUCCESS),
                        new DeviceLight("cloud_off", texts.get("shared.offline"), Tone.DANGER)));
    }

    private Node figures() {
        var figures = texts.figures();
        var sizes = Nodes.baseline(16, new MoneyLabel(figures, 296_95), new MoneyLabel(figures, -35_90),
                new MoneyLabel(figures, 1_444_50, "md"), new MoneyLabel(figures, 1_444_50, "lg"));
        return surface(sizes, new MoneyLabel(figures, 1_296_95, "due"));
    }

    private Node badges() {
        return surface(
                Nodes.row(8, new StatusBadge(texts.get("shared.online"), Tone.SUCCESS),
                        new StatusBadge(texts.get("shared.connecting"), Tone.WARNING),
                        new StatusBadge(texts.get("shared.offline"), Tone.DANGER)),
                Nodes.row(8, new StatusBadge(texts.get("shared.today"), Tone.ACCENT),
                        new StatusBadge(texts.get("shared.today"), Tone.NEUTRAL), StatusBadge.tier("A", 0),
                        StatusBadge.tier("B", 1), StatusBadge.tier("C", 2), StatusBadge.tier("D", 3)),
                Nodes.row(8, new Avatar("1", 40), new Avatar("2", 40), new Avatar("3", 40), new Avatar("4", 40)));
    }

    private Node notices() {
        var refusal = new Banner();
        refusal.show(new Notice.Refusing(Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", 86_00)
                .with("missing", 210_95)), texts);
        var gone = new Banner();
        gone.show(new Notice.ServerIsGone(), texts);
        gone.actions(Nodes.button(texts.get("shared.retry"), "sm"));
        return surface(refusal, gone,
                new Banner(Notice.Tone.WARNING, texts.get("staff.lock-warning")),
                new Banner(Notice.Tone.SUCCESS, texts.get("shared.confirm")),
                new Callout(Notice.Tone.ACCENT, "schedule", texts.get("shell.help-scan")));
    }
}

package org.counterfoil.client.staff.enrolment;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/** The server that answered, for a person to compare with the one that headquarters told of. */
final class ComparePane extends VBox {

    private static final double WIDTH = 440;
    private static final int GROUP = 4;
    private static final int GROUPS_IN_A_LINE = 4;

    ComparePane(EnrolStep.Comparing comparing, EnrolTerminalViewModel model, Texts texts, Banner banner) {
        super(16);
        getChildren().addAll(
                Nodes.column(4, Nodes.label(texts.get("enrol.compare-title"), "t-32", "strong"),
                        Nodes.wrapping(texts.get("enrol.compare-subtitle"), "muted")),
                Nodes.column(2, Nodes.label(comparing.server().uri().toString(), "t-16", "strong"),
                        Nodes.label(texts.get("enrol.compare-terminal", "number", model.terminal().get()), "muted")));
        comparing.server().fingerprint().ifPresent(shown -> getChildren().add(fingerprint(shown, texts)));
        if (!comparing.differs()) {
            getChildren().add(comparing.agrees()
                    ? new Callout(Notice.Tone.SUCCESS, "verified_user", texts.get("enrol.agrees"))
                    : new Callout(Notice.Tone.WARNING, "fingerprint", texts.get(comparing.server().fingerprint()
                            .map(_ -> "enrol.compare-by-eye").orElse("enrol.no-certificate"))));
        }
        if (!comparing.coded()) {
            getChildren().add(new Callout(Notice.Tone.WARNING, "link_off", texts.get("enrol.no-code")));
        }
        getChildren().addAll(buttons(comparing, model, texts), banner);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    private static Node buttons(EnrolStep.Comparing comparing, EnrolTerminalViewModel model, Texts texts) {
        var back = Nodes.button(texts.get("enrol.back"), "soft");
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(_ -> model.back());
        if (comparing.differs()) {
            back.setId("commit");
            return Nodes.row(12, back);
        }
        var confirm = new CommitButton(texts.get(comparing.coded() ? "enrol.confirm" : "enrol.confirm-untied"),
                texts.get("shared.key-enter"), "full");
        confirm.setId("commit");
        confirm.setOnAction(_ -> model.confirm());
        return Nodes.column(10, confirm, back);
    }

    /** In groups that an eye can hold; the first and the last say as little as any other. */
    private static Node fingerprint(String shown, Texts texts) {
        var grid = new GridPane(20, 6);
        grid.setId("fingerprint");
        var groups = groups(shown);
        for (int at = 0; at < groups.size(); at++) {
            grid.add(Nodes.label(groups.get(at), "t-20", "strong"), at % GROUPS_IN_A_LINE, at / GROUPS_IN_A_LINE);
        }
        grid.setAccessibleText(String.join(" ", groups));
        return Nodes.styled(Nodes.column(8, Nodes.label(texts.get("enrol.fingerprint"), "field-label"), grid),
                "balance-tile");
    }

    private static List<String> groups(String shown) {
        return IntStream.range(0, shown.length() / GROUP)
                .mapToObj(at -> shown.substring(at * GROUP, (at + 1) * GROUP)).toList();
    }
}

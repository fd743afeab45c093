package org.counterfoil.client.shared.list.bulk;

import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The rows that were not changed, each with its reason; all of them can be copied. */
final class FailureList extends VBox {

    private static final double NAME = 168;

    FailureList(BulkAnswer answer, Texts texts) {
        super(0);
        getChildren().add(Nodes.row(8, Nodes.label(texts.get("list.not-changed"), "section-title"), Nodes.spacer(),
                copy(answer, texts)));
        answer.failures().forEach(failure -> getChildren().add(row(failure, texts)));
    }

    private static Node row(BulkAnswer.Failure failure, Texts texts) {
        var name = Nodes.width(Nodes.wrapping(failure.name(), "t-13", "medium"), NAME);
        return Nodes.styled(Nodes.row(12, name, Nodes.grow(Nodes.wrapping(texts.refusal(failure.why()), "t-13",
                "muted"))), "failure-row");
    }

    /** Tab between name and reason, so that it can be pasted into a table. */
    private static Button copy(BulkAnswer answer, Texts texts) {
        var copy = Nodes.iconTextButton("content_copy", texts.get("list.copy-failures"), "sm", "soft");
        copy.setId("copy-failures");
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(answer.failures().stream()
                    .map(failure -> failure.name() + "\t" + texts.refusal(failure.why()))
                    .collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }
}

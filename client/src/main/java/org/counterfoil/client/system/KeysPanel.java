package org.counterfoil.client.system;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;

/** The keys of the server, by name, and what each is still needed for. */
final class KeysPanel extends VBox {

    /** So much of a digest tells one from another. */
    private static final int SHOWN = 16;

    private final Texts texts;
    private final GridPane grid = new GridPane(16, 8);

    /** @param turn asks for a new key of a kind; it may only be looked at where {@code mayTurn} is not */
    KeysPanel(List<KeyVersion> keys, boolean mayTurn, Consumer<KeyKind> turn, Texts texts) {
        super(10);
        this.texts = texts;
        getStyleClass().add("surface");
        setPadding(new Insets(12, 16, 14, 16));
        setMinWidth(0);
        for (int at = 0; at < keys.size(); at++) {
            line(keys.get(at), at);
        }
        awaited(keys);
        getChildren().addAll(Nodes.label(texts.get("system.panel.keys"), "t-14", "strong"), grid);
        if (mayTurn) {
            var buttons = Nodes.row(8);
            for (var kind : KeyKind.values()) {
                var button = Nodes.iconTextButton("vpn_key", texts.get("system.turn." + kind.key()), "sm");
                button.setId("turn-" + kind.key());
                button.setOnAction(event -> turn.accept(kind));
                buttons.getChildren().add(button);
            }
            getChildren().add(buttons);
        }
    }

    /** A new signing key is made by whoever closes a day next: until then none of those that are there is current. */
    private void awaited(List<KeyVersion> keys) {
        var seals = keys.stream().filter(key -> key.kind() == KeyKind.SEAL).toList();
        if (!seals.isEmpty() && seals.stream().noneMatch(KeyVersion::current)) {
            grid.add(Nodes.label(texts.get("system.key." + KeyKind.SEAL.key()), "muted", "t-13"), 0, keys.size());
            var note = Nodes.label(texts.get("system.key-awaited"), "t-13");
            note.setId("key-awaited");
            grid.add(note, 1, keys.size(), 3, 1);
            grid.add(new StatusBadge(texts.get("system.key-next"), StatusBadge.Tone.ACCENT), 4, keys.size());
        }
    }

    private void line(KeyVersion key, int at) {
        var name = key.name().length() > SHOWN ? key.name().substring(0, SHOWN) + "…" : key.name();
        grid.add(Nodes.label(texts.get("system.key." + key.kind().key()), "muted", "t-13"), 0, at);
        grid.add(Nodes.label(name, "t-13"), 1, at);
        grid.add(Nodes.label(key.since().map(since -> texts.get("system.key-since", "at",
                texts.figures().dateTime(since))).orElseGet(() -> texts.get("system.key-first")), "muted", "t-13"), 2,
                at);
        grid.add(Nodes.label(texts.get("system.key-uses." + key.kind().key(), "uses", key.uses()), "t-13"), 3, at);
        if (key.current()) {
            grid.add(new StatusBadge(texts.get("system.key-current"), StatusBadge.Tone.SUCCESS), 4, at);
        }
    }
}

package org.counterfoil.client.system;

import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.KpiCard;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.SystemDetails;

/** What the server says of itself, drawn: figures above, facts in panels below. */
final class SystemFacts {

    private static final String NOTHING = "—";
    private static final double NAME = 112;

    private final SystemDetails details;
    private final Texts texts;

    SystemFacts(SystemDetails details, Texts texts) {
        this.details = details;
        this.texts = texts;
    }

    /** A fact under its name. */
    private record Fact(String key, String value) {}

    List<Node> sections() {
        var figures = new HBox(16, backup(), database(), room("memory", "memory", details.memory()),
                room("disk", "storage", details.disk()));
        figures.getChildren().forEach(card -> Nodes.stretch((Region) card));
        var panels = new HBox(16,
                panel("server", List.of(new Fact("version", details.version()), new Fact("java", details.java()),
                        new Fact("started", texts.figures().dateTime(details.started())))),
                panel("database", List.of(new Fact("product", details.database().product()),
                        new Fact("schema", details.database().schema().split(" ", 2)[0]),
                        new Fact("migrated", texts.figures().dateTime(details.database().migrated())))),
                panel("jobs", List.of(new Fact("waiting", number(details.jobs().waiting())),
                        new Fact("running", number(details.jobs().running())),
                        new Fact("failing", number(details.jobs().failing())),
                        new Fact("archived", archived()))));
        panels.getChildren().forEach(panel -> Nodes.stretch((Region) panel));
        return List.of(figures, panels, nodes());
    }

    private String archived() {
        var archive = details.archive();
        return archive.files() == 0
                ? NOTHING
                : texts.get("system.archived", "files", archive.files(), "lines", archive.lines());
    }

    private Node backup() {
        var last = details.lastBackup();
        return card("backup", "backup", last.map(row -> texts.figures().dateTime(row.asked())).orElse(NOTHING),
                last.map(row -> texts.get("system.backup-proved", "size", Sizes.of(row.written().bytes(), texts)))
                        .orElseGet(() -> texts.get("system.no-backup")));
    }

    private Node database() {
        return card("database-size", "dns", Sizes.of(details.database().bytes(), texts), details.database().product());
    }

    private Node room(String key, String icon, SystemDetails.Room room) {
        return card(key, icon, Sizes.of(room.all() - room.taken(), texts), texts.get("system.of-all", "size",
                Sizes.of(room.all(), texts)));
    }

    private Node card(String key, String icon, String value, String note) {
        return new KpiCard(icon, texts.get("system.card." + key), Nodes.label(value, "t-20", "strong"),
                Nodes.label(note, "subtle", "t-12"));
    }

    private Node nodes() {
        var grid = new GridPane(16, 8);
        for (int at = 0; at < details.nodes().size(); at++) {
            var node = details.nodes().get(at);
            grid.add(Nodes.label(node.id(), "t-13"), 0, at);
            grid.add(Nodes.label(node.own()
                    ? texts.get("system.own-node")
                    : texts.get("system.seen", "at", texts.figures().dateTime(node.seen())), "muted", "t-13"), 1, at);
        }
        return surface(texts.get("system.panel.nodes"), grid);
    }

    private Region panel(String key, List<Fact> facts) {
        var grid = new GridPane(12, 8);
        for (int at = 0; at < facts.size(); at++) {
            var fact = facts.get(at);
            grid.add(Nodes.width(Nodes.label(texts.get("system.fact." + fact.key()), "muted", "t-13"), NAME), 0,
                    at);
            grid.add(Nodes.label(fact.value(), "t-13"), 1, at);
        }
        return surface(texts.get("system.panel." + key), grid);
    }

    private static Region surface(String title, Node body) {
        var panel = Nodes.styled(new VBox(10, Nodes.label(title, "t-14", "strong"), body), "surface");
        panel.setPadding(new Insets(12, 16, 14, 16));
        panel.setMinWidth(0);
        return panel;
    }

    private String number(long count) {
        return texts.figures().number(count);
    }
}

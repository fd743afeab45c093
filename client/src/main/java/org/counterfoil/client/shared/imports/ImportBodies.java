package org.counterfoil.client.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;

import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportedRow;

/** What stands in the panel at each step. */
final class ImportBodies {

    private static final double LINE = 64;
    private static final double COLUMN = 140;

    private final ImportViewModel model;
    private final Texts texts;

    ImportBodies(ImportViewModel model) {
        this.model = model;
        texts = model.texts();
    }

    List<Node> of(ImportStep step) {
        return switch (step) {
            case ImportStep.Choosing(var before) -> choosing(before);
            case ImportStep.Sending(var file) -> List.of(Nodes.label(file, "t-14", "medium"), bar(-1),
                    Nodes.label(texts.get("imports.sending"), "muted", "t-13"));
            case ImportStep.Working(var view) -> working(view);
            case ImportStep.Resting(var view, var troubles) -> resting(view, troubles);
        };
    }

    private List<Node> choosing(List<ImportView> before) {
        var nodes = new ArrayList<Node>();
        nodes.add(Nodes.wrapping(texts.get("imports.how"), "t-14"));
        nodes.add(Nodes.wrapping(texts.get("imports.limits"), "muted", "t-13"));
        if (!before.isEmpty()) {
            nodes.add(Nodes.label(texts.get("imports.before"), "section-title"));
            before.forEach(view -> nodes.add(before(view)));
        }
        return nodes;
    }

    private Node before(ImportView view) {
        var open = Nodes.button(texts.get("imports.look"), "soft", "sm");
        open.setId("imports-look");
        open.setOnAction(event -> model.look(view));
        return Nodes.styled(Nodes.row(12, Nodes.grow(Nodes.column(2, Nodes.label(view.file(), "t-14", "medium"),
                Nodes.label(texts.get("imports.begun", "at", view.created()), "muted", "t-12"))),
                Nodes.fixed(state(view), "muted", "t-13"), open), "failure-row");
    }

    private List<Node> working(ImportView view) {
        var job = view.job().orElseThrow();
        return List.of(Nodes.label(view.file(), "t-14", "medium"),
                Nodes.label(state(view), "t-20", "strong"),
                bar(job.total().filter(total -> total > 0).map(total -> (double) job.done() / total).orElse(-1d)),
                Nodes.label(job.total().map(total -> texts.get("imports.done-of", "done", job.done(), "total", total))
                        .orElseGet(() -> texts.get("imports.begins")), "t-14"),
                Nodes.wrapping(texts.get("imports.goes-on"), "muted", "t-13"));
    }

    private List<Node> resting(ImportView view, List<ImportedRow> troubles) {
        var nodes = new ArrayList<Node>();
        nodes.add(Nodes.row(12, Nodes.grow(Nodes.label(view.file(), "t-14", "medium")),
                Nodes.fixed(state(view), "muted", "t-13")));
        nodes.add(counts(view));
        outcome(view).ifPresent(nodes::add);
        if (ImportViewModel.mayCarryOut(view) && model.modes(view).size() > 1) {
            var modes = new Segments<>(model.modes(view), model.mode().get(),
                    mode -> texts.get("imports.mode." + mode.name().toLowerCase(Locale.ROOT)
                            .replace('_', '-')));
            modes.getChildren().forEach(segment -> segment.setFocusTraversable(false));
            modes.valueProperty().addListener((_, _, chosen) -> model.mode().set(chosen));
            nodes.add(modes);
        }
        if (!troubles.isEmpty()) {
            nodes.add(troubles(view, troubles));
        }
        return nodes;
    }

    /** What became of it, in a sentence. */
    private Optional<Node> outcome(ImportView view) {
        var counts = view.counts();
        return switch (view.state()) {
            case CHECKED -> Optional.of(counts.bad() == 0
                    ? new Callout(Notice.Tone.SUCCESS, "check_circle", texts.get("imports.all-good"))
                    : new Callout(Notice.Tone.WARNING, "warning",
                            texts.get("imports.some-bad", "count", counts.bad())));
            case CARRIED_OUT -> Optional.of(new Callout(Notice.Tone.SUCCESS, "check_circle",
                    texts.get("imports.added", "count", counts.added()) + " " + model.order().after()));
            case UNDONE -> Optional.of(counts.kept() == 0
                    ? new Callout(Notice.Tone.SUCCESS, "check_circle",
                            texts.get("imports.undone", "count", counts.undone()))
                    : new Callout(Notice.Tone.WARNING, "warning", texts.get("imports.some-kept", "count",
                            counts.undone(), "kept", counts.kept())));
            case CHECKING, CARRYING_OUT, UNDOING -> Optional.of(
                    new Callout(Notice.Tone.WARNING, "warning", texts.get("imports.stopped")));
            case UPLOADING, REFUSED -> Optional.empty();
        };
    }

    private Node counts(ImportView view) {
        var facts = new FlowPane(24, 8);
        var counts = view.counts();
        fact(facts, "rows", counts.rows());
        if (pending(counts)) {
            fact(facts, "good", counts.good());
        }
        fact(facts, "bad", counts.bad());
        if (counts.added() + counts.undone() + counts.kept() > 0) {
            fact(facts, "added", counts.added());
        }
        if (counts.undone() + counts.kept() > 0) {
            fact(facts, "undone", counts.undone());
            fact(facts, "kept", counts.kept());
        }
        shownTotals(view).forEach((column, total) -> facts.getChildren().add(Nodes.column(2,
                Nodes.label(texts.get("imports.total", "column", model.vocabulary().title(Optional.of(column))),
                        "field-label"),
                Nodes.fixed(model.order().money().contains(column)
                        ? texts.figures().figure(total)
                        : texts.figures().number(total), "t-20", "strong"))));
        return facts;
    }

    /** Who has to say what the file comes to is not told it beforehand. */
    private static Map<String, Long> shownTotals(ImportView view) {
        return view.state() == ImportState.CHECKED && !view.controlled().isEmpty() ? Map.of() : view.totals();
    }

    private static boolean pending(ImportCounts counts) {
        return counts.good() > 0 || counts.added() + counts.undone() + counts.kept() == 0;
    }

    private void fact(FlowPane facts, String key, int count) {
        facts.getChildren().add(Nodes.column(2, Nodes.label(texts.get("imports.count." + key), "field-label"),
                Nodes.fixed(texts.figures().number(count), "t-20", "strong")));
    }

    private Node troubles(ImportView view, List<ImportedRow> troubles) {
        var list = Nodes.column(0, Nodes.label(texts.get(troubled(view.counts())), "section-title"));
        troubles.forEach(row -> row.refusal().ifPresent(why -> list.getChildren().add(Nodes.styled(Nodes.row(12,
                Nodes.right(texts.figures().number(row.line()), LINE, "t-13", "medium"),
                Nodes.width(Nodes.label(model.vocabulary().title(Optional.ofNullable(why.arguments().get("field"))),
                        "t-13", "medium"), COLUMN),
                Nodes.grow(Nodes.wrapping(texts.refusal(why), "t-13", "muted"))), "failure-row"))));
        if (troubles.size() < view.counts().bad() + view.counts().kept()) {
            list.getChildren().add(Nodes.wrapping(texts.get("imports.more", "shown", troubles.size()), "muted",
                    "t-13"));
        }
        return list;
    }

    /** Rows that were bad were never added: after an undo they are not among those that stay. */
    private static String troubled(ImportCounts counts) {
        if (counts.kept() == 0) {
            return "imports.bad-rows";
        }
        return counts.bad() == 0 ? "imports.kept-rows" : "imports.bad-and-kept-rows";
    }

    private String state(ImportView view) {
        return texts.get("imports.state." + view.state().key());
    }

    private static Node bar(double share) {
        var bar = new ProgressBar(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }
}

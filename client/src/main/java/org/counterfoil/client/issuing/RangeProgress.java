package org.counterfoil.client.issuing;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.RangeRow;

/** How far a range is, while the drawer that shows it stays open. */
final class RangeProgress {

    private final Texts texts;
    private final Label activated = Nodes.label("", "t-20", "strong");
    private final Label refused = Nodes.label("", "t-20", "strong");
    private final Label course = Nodes.label("", "t-14");
    private final ProgressBar bar = new ProgressBar();

    RangeProgress(Texts texts, RangeRow range) {
        this.texts = texts;
        bar.setMaxWidth(Double.MAX_VALUE);
        show(range);
    }

    /** A figure that is counted up. */
    Label activated() {
        return activated;
    }

    /** A figure that is counted up. */
    Label refused() {
        return refused;
    }

    /** What is seen of the job. */
    VBox node() {
        return Nodes.column(6, bar, course, Nodes.wrapping(texts.get("ranges.goes-on"), "muted", "t-13"));
    }

    void show(RangeRow range) {
        var looked = RangeSpecs.looked(range);
        activated.setText(texts.figures().number(range.activated()));
        refused.setText(texts.figures().number(range.refused()));
        course.setText(texts.get("ranges.done-of", "done", looked, "total", range.count()));
        bar.setProgress((double) looked / range.count());
    }
}

package org.counterfoil.client.shared.job;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;

/** A job: what it does, how far it is, and what can be done with it. */
final class JobCell extends ListCell<JobRow> {

    private static final double HEIGHT = 64;
    private static final double BAR = 160;
    private static final double BADGE = 104;
    private static final double DEEDS = 224;

    private final JobWords words;
    private final Label title = Nodes.label("", "t-14", "medium");
    private final Label asked = Nodes.fixed("", "subtle", "t-12");
    private final Label course = Nodes.label("", "muted", "t-13");
    private final ProgressBar progress = Nodes.width(new ProgressBar(), BAR);
    private final StatusBadge badge = new StatusBadge("", StatusBadge.Tone.NEUTRAL);
    private final Button save;
    private final Button cancel;
    private final Button remove;
    private final HBox line;

    /** What is done with a job by a button of its line. */
    record Deeds(Consumer<JobRow> save, Consumer<JobRow> cancel, Consumer<JobRow> remove) {}

    JobCell(Texts texts, Deeds deeds) {
        words = new JobWords(texts);
        save = button("save_alt", texts.get("job.save"), deeds.save());
        cancel = button("cancel", texts.get("job.cancel"), deeds.cancel());
        remove = button("delete_outline", texts.get("job.remove"), deeds.remove());
        var said = Nodes.grow(Nodes.column(2, Nodes.baseline(12, title, asked), course));
        said.setAlignment(Pos.CENTER_LEFT);
        var deedsOfLine = Nodes.width(Nodes.row(8, save, cancel, remove), DEEDS);
        deedsOfLine.setAlignment(Pos.CENTER_RIGHT);
        line = Nodes.row(16, Nodes.icon("description", "icon-lg", "subtle"), said, progress,
                Nodes.width(Nodes.row(0, badge), BADGE), deedsOfLine);
        line.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setMinHeight(HEIGHT);
    }

    @Override
    protected void updateItem(JobRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : line);
        Optional.ofNullable(row).filter(_ -> !empty).ifPresent(this::show);
    }

    private void show(JobRow row) {
        title.setText(words.title(row));
        asked.setText(words.asked(row));
        course.setText(words.course(row));
        badge.set(words.state(row.state()), JobWords.tone(row.state()));
        progress.setProgress(row.total().filter(total -> total > 0).map(total -> (double) row.done() / total)
                .orElse(ProgressBar.INDETERMINATE_PROGRESS));
        Nodes.show(progress, row.state() == JobState.RUNNING);
        Nodes.show(save, row.state() == JobState.DONE
                && (row.file().isPresent() || JobsViewModel.imported(row).isPresent()));
        Nodes.show(cancel, !row.state().ended());
        Nodes.show(remove, row.state().ended());
    }

    private Button button(String icon, String name, Consumer<JobRow> deed) {
        var button = Nodes.iconTextButton(icon, name, "soft", "sm");
        button.setFocusTraversable(false);
        button.setOnAction(event -> deed.accept(getItem()));
        return button;
    }
}

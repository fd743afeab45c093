package org.counterfoil.client.shared.job;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.ListState;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;

/**
 * The download centre: the operator's jobs, followed while they run. Keys on the lines: S or Enter saves the file, of
 * an import its bad rows, C cancels, Delete removes.
 */
public final class JobsScreen implements Screen {

    private final Texts texts;
    private final JobsViewModel model;
    private final FileChoice files;
    private final ListView<JobRow> lines = new ListView<>();
    private final StackPane middle = new StackPane();
    private final HBox keys = Nodes.row(8);
    private final VBox node;
    private final Subscription listening;
    private final ListChangeListener<JobRow> changing = change -> chooseAgain();
    private Optional<UUID> chosen = Optional.empty();

    /** A page whose files are kept where the operating system's own window is told. */
    public JobsScreen(ScreenScope scope) {
        this(scope, Optional.empty());
    }

    /** @param files asks where a file is to be kept */
    public JobsScreen(ScreenScope scope, FileChoice files) {
        this(scope, Optional.of(files));
    }

    private JobsScreen(ScreenScope scope, Optional<FileChoice> given) {
        texts = scope.texts();
        model = scope.own(new JobsViewModel(scope.session()));
        files = given.orElseGet(() -> new WindowFileChoice(() -> lines.getScene().getWindow(),
                texts.get("job.save")));
        lines.setId("jobs");
        lines.setItems(model.rows());
        lines.setPlaceholder(new Label());
        lines.getStyleClass().add("jobs");
        var deeds = new JobCell.Deeds(this::save, model::cancel, model::remove);
        lines.setCellFactory(view -> new JobCell(texts, deeds));
        lines.getSelectionModel().selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).map(JobRow::id).ifPresent(id -> chosen = Optional.of(id)));
        model.rows().addListener(changing);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var banner = new Banner();
        var page = Nodes.styled(new VBox(Nodes.grow(middle), Nodes.styled(hints(), "pager")), "surface");
        node = new VBox(10, banner, Nodes.grow(page));
        node.setPadding(new Insets(0, 24, 20, 24));
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.state().subscribe(this::show));
    }

    @Override
    public String title() {
        return texts.get("job.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.refresh();
        lines.requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.rows().removeListener(changing);
        lines.setItems(FXCollections.emptyObservableList());
    }

    /** A line that changes loses the selection, but must not: it is followed, and the next key is meant for it. */
    private void chooseAgain() {
        var at = chosen.map(id -> model.rows().stream().map(JobRow::id).toList().indexOf(id)).orElse(-1);
        if (at >= 0) {
            lines.getSelectionModel().clearAndSelect(at);
        }
    }

    private void show(ListState state) {
        Nodes.show(keys, state == ListState.ROWS);
        middle.getChildren().setAll(lines);
        switch (state) {
            case LOADING -> {
                var ring = new ProgressIndicator();
                ring.setMaxSize(32, 32);
                middle.getChildren().add(ring);
            }
            case EMPTY -> middle.getChildren().add(new Blank("get_app", texts.get("job.empty"),
                    texts.get("job.empty-advice")));
            case FAILED -> {
                var again = Nodes.iconTextButton("refresh", texts.get("shared.retry"), "soft");
                again.setOnAction(event -> model.refresh());
                middle.getChildren().add(new Blank("cloud_off", texts.get("list.failed"),
                        texts.notice(model.notice().get()), again));
            }
            case ROWS -> {
                if (lines.getSelectionModel().isEmpty()) {
                    lines.getSelectionModel().selectFirst();
                }
            }
        }
    }

    private Node hints() {
        keys.getChildren().setAll(new KeyCap("S"), Nodes.fixed(texts.get("job.save"), "muted", "t-13"),
                new KeyCap("C"), Nodes.fixed(texts.get("job.cancel"), "muted", "t-13"), new KeyCap("Del"),
                Nodes.fixed(texts.get("job.remove"), "muted", "t-13"));
        return Nodes.row(8, Nodes.fixed(texts.get("job.kept"), "muted", "t-13"), Nodes.spacer(), keys);
    }

    private void pressed(KeyEvent event) {
        var deed = switch (event.getCode()) {
            case S, ENTER -> Optional.<Consumer<JobRow>>of(this::save);
            case C -> Optional.<Consumer<JobRow>>of(model::cancel).filter(_ -> !event.isShortcutDown());
            case DELETE -> Optional.<Consumer<JobRow>>of(model::remove);
            default -> Optional.<Consumer<JobRow>>empty();
        };
        deed.ifPresent(act -> {
            event.consume();
            Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).ifPresent(act);
        });
    }

    private void save(JobRow row) {
        row.file().filter(_ -> row.state() == JobState.DONE)
                .ifPresent(file -> files.place(file.name()).ifPresent(place -> model.save(row, place)));
        JobsViewModel.imported(row).filter(_ -> row.state() == JobState.DONE)
                .ifPresent(imported -> model.badRows(imported, view -> files.place(model.nameOf(view))
                        .ifPresent(place -> model.save(view, place))));
    }
}

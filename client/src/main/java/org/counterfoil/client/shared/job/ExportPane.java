package org.counterfoil.client.shared.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;

/** Asks which file a list is to become. Keys: the arrows change the format, Enter begins. */
public final class ExportPane extends VBox implements AutoCloseable {

    private static final double WIDTH = 480;

    private final ExportViewModel model;
    private final Segments<FileFormat> formats;
    private final Subscription listening;

    /** @param cancel leaves without a file */
    public ExportPane(ExportViewModel model, Texts texts, Runnable cancel) {
        super(16);
        this.model = model;
        formats = new Segments<>(List.of(FileFormat.values()), model.format().get(),
                format -> texts.get("job.format-" + format.name().toLowerCase(Locale.ROOT))).stretched();
        formats.setId("format");
        formats.getChildren().forEach(segment -> segment.setFocusTraversable(false));
        formats.valueProperty().bindBidirectional(model.format());
        var banner = new Banner();
        var leave = Nodes.button(texts.get("shared.cancel"), "soft");
        leave.setGraphic(new KeyCap(texts.get("shared.key-escape")));
        leave.setContentDisplay(ContentDisplay.RIGHT);
        leave.setFocusTraversable(false);
        leave.setOnAction(event -> cancel.run());
        var begin = Nodes.button(texts.get("job.begin"), "accent");
        begin.setId("begin-export");
        begin.setGraphic(new KeyCap(texts.get("shared.key-enter")));
        begin.setContentDisplay(ContentDisplay.RIGHT);
        begin.setFocusTraversable(false);
        begin.setOnAction(event -> model.begin());
        var order = model.order();
        getChildren().addAll(Nodes.row(10, Nodes.icon("get_app", "icon-lg", "accent"),
                Nodes.label(texts.get("job.export", "list", order.name()), "t-16", "strong")), banner, formats,
                fact(texts.get("job.fact-rows"), order.rows()),
                fact(texts.get("job.fact-columns"), order.columns().stream().map(ExportLayout.Column::title)
                        .collect(Collectors.joining(texts.get("job.and")))),
                Nodes.wrapping(texts.get("job.export-note"), "muted", "t-13"),
                Nodes.row(12, Nodes.spacer(), leave, begin));
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.width(this, WIDTH);
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
    }

    @Override
    public void close() {
        listening.unsubscribe();
        formats.valueProperty().unbindBidirectional(model.format());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.turn(-1);
            case RIGHT -> model.turn(1);
            case ENTER -> model.begin();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Node fact(String name, String value) {
        return Nodes.column(2, Nodes.label(name, "field-label"), Nodes.wrapping(value, "t-14"));
    }
}

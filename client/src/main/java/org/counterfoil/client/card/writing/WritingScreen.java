package org.counterfoil.client.card.writing;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.device.writer.CardWriter;
import org.counterfoil.client.device.writer.CardWriters;
import org.counterfoil.client.device.writer.WriterSettings;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardKind;

/** Writing cards: which ones, and then one after another until Esc. */
public final class WritingScreen implements Screen {

    private final Texts texts;
    private final WritingViewModel model;
    private final Optional<Long> batch;
    private final Banner banner = new Banner();
    private final VBox node;
    private final Subscription listening;
    private Optional<Open> open = Optional.empty();

    /** What the screen shows, and how it is left. */
    private record Open(Region pane, Runnable leaving) {}

    /** With the writer that stands at this machine. */
    public WritingScreen(ScreenScope scope, WritingRoute route) {
        this(scope, route, CardWriters.of(WriterSettings.read(
                scope.session().terminal().settings().get().devices().writer())));
    }

    public WritingScreen(ScreenScope scope, WritingRoute route, CardWriter writer) {
        texts = scope.texts();
        batch = route.batch();
        model = scope.own(new WritingViewModel(scope.session(), writer));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.run().subscribe(run -> run.ifPresent(this::write)));
    }

    @Override
    public String title() {
        return texts.get("writing.title");
    }

    @Override
    public Region node() {
        return node;
    }

    /** Coming back to cards that are being written goes on with them. */
    @Override
    public void opened() {
        if (model.run().get().isEmpty()) {
            choose();
        } else {
            open.ifPresent(shown -> shown.pane().requestFocus());
        }
    }

    @Override
    public void close() {
        shut();
        listening.unsubscribe();
    }

    private void choose() {
        model.form(batch, this::show);
    }

    private void show(FormModel<WritingViewModel.Chosen> form) {
        var writes = Nodes.wrapping(writer(), "t-14", model.writes() == CardKind.VIRTUAL ? "warning" : "plain");
        var head = Nodes.styled(Nodes.column(4, Nodes.wrapping(texts.get("writing.note"), "muted", "t-13"), writes),
                "sheet-head");
        var pane = Nodes.styled(new FormPane(form, texts, head, this::choose, this::choose), "surface");
        put(pane, () -> {
            pane.close();
            form.close();
        });
        pane.placeFocus();
    }

    private String writer() {
        return model.writes() == CardKind.VIRTUAL
                ? texts.get("writing.no-writer")
                : texts.get("writing.writer", "kind", CardWords.name(model.writes(), texts));
    }

    private void write(WritingRun run) {
        var pane = new WritingPane(run, texts, model.writes(), () -> {
            model.end();
            choose();
        });
        put(pane, pane::close);
        pane.requestFocus();
    }

    private void put(Region pane, Runnable leaving) {
        shut();
        open = Optional.of(new Open(pane, leaving));
        var sheet = Nodes.grow(new StackPane(pane));
        node.getChildren().setAll(List.of(banner, sheet));
        Nodes.settle(sheet);
    }

    private void shut() {
        open.ifPresent(shown -> shown.leaving().run());
        open = Optional.empty();
    }
}

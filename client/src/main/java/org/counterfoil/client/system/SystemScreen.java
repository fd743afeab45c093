package org.counterfoil.client.system;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.KeyKind;

/** How the server, its database and its nodes fare, and its keys, which can be exchanged. F5 asks again. */
public final class SystemScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final SystemViewModel model;
    private final VBox page = new VBox(16);
    private final StackPane node;
    private final Subscription listening;

    public SystemScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new SystemViewModel(scope.session()));
        var banner = new Banner();
        var again = Nodes.iconTextButton("refresh", texts.get("system.refresh"), "sm");
        again.setId("refresh");
        again.setOnAction(event -> model.refresh());
        var scroll = Nodes.styled(new ScrollPane(page), "quiet-scroll");
        scroll.setFitToWidth(true);
        var content = new VBox(10, Nodes.row(8, Nodes.spacer(), again), banner, Nodes.grow(scroll));
        content.setPadding(new Insets(0, 24, 20, 24));
        node = new StackPane(content, new BusyOverlay(texts.get("system.loading"), model.busy().property()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F5) {
                event.consume();
                model.refresh();
            }
        });
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.seen().subscribe(this::show));
    }

    @Override
    public String title() {
        return texts.get("system.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.refresh();
        node.lookup("#refresh").requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void show(Optional<SystemViewModel.Seen> seen) {
        page.getChildren().clear();
        seen.ifPresent(known -> {
            page.getChildren().addAll(new SystemFacts(known.details(), texts).sections());
            page.getChildren().add(new KeysPanel(known.keys(), model.mayTurn(), this::ask, texts));
        });
    }

    private void ask(KeyKind kind) {
        ConfirmPane.ask(Confirmation.plain(texts.get("system.turn-question." + kind.key()),
                texts.get("system.turn-consequence." + kind.key()), texts.get("system.turn." + kind.key())), texts,
                overlays, () -> model.turn(kind));
    }
}

package org.counterfoil.client.system;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.BackupRow;

/** The backups of the server: what was found of each, and the one that is being made, followed. Ctrl+B makes one. */
public final class BackupsScreen implements Screen {

    private final Texts texts;
    private final BackupsViewModel model;
    private final ListPane<BackupRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public BackupsScreen(ScreenScope scope) {
        texts = scope.texts();
        model = scope.own(new BackupsViewModel(scope.session()));
        var actions = model.mayAsk()
                ? List.of(new ListAction("make", "backup", Optional.of(KeyCode.B), model::make))
                : List.<ListAction>of();
        list = new ListPane<>(model.list(), BackupSpecs.list(texts, actions), scope.session().lists(), texts,
                row -> DetailPane.open(new BackupSheet(row, texts).detail(), texts, scope.overlays()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("backups.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.open();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }
}

package org.counterfoil.client.system;

import java.util.List;
import java.util.Optional;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.system.BackupRow;

/** The backups of the server: what was found of each, and the one that is being made, followed. Ctrl+B makes one. */
public final class BackupsScreen extends ListScreen<BackupRow, Integer> {

    private final BackupsViewModel model;

    public BackupsScreen(ScreenScope scope) {
        this(scope, scope.own(new BackupsViewModel(scope.session())));
    }

    private BackupsScreen(ScreenScope scope, BackupsViewModel model) {
        super(scope, "backups.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayAsk()
                ? List.of(new ListAction("make", "backup", Optional.of(KeyCode.B), model::make))
                : List.<ListAction>of();
        show(() -> BackupSpecs.list(texts(), actions), row -> details(new BackupSheet(row, texts()).detail()));
        model.follow();
    }
}

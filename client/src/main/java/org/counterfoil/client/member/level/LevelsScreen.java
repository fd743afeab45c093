package org.counterfoil.client.member.level;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelRow;

/** The levels: a list, each one's rules and newest changes from the right, and what can be done with one. */
public final class LevelsScreen extends ListScreen<LevelRow, Integer> {

    private final LevelsViewModel model;

    public LevelsScreen(ScreenScope scope) {
        this(scope, scope.own(new LevelsViewModel(scope.session())));
    }

    private LevelsScreen(ScreenScope scope, LevelsViewModel model) {
        super(scope, "levels.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.mayChange()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        show(() -> LevelSpecs.list(texts(), actions), row -> model.details(row.id(), this::open));
    }

    private void add() {
        model.others(others -> form(model.adding(others, overlays()::close), texts().get("levels.add"),
                texts().get("levels.add-note")));
    }

    /** Who would move stands above the form. */
    private void edit(LevelDetails known) {
        model.others(all -> {
            var form = model.editing(known, all, overlays()::close);
            var head = head(texts().get("levels.edit-name", "name", known.level().profile().name()),
                    texts().get("levels.edit-note"));
            var strip = new ForecastStrip(form, model.forecasts(), known.level().id(), texts());
            FormPane.inDrawer(form, texts(), Nodes.column(0, head, strip), overlays());
        });
    }

    private void open(LevelDetails known) {
        details(new LevelSheet(known, texts()).detail(model.mayChange() ? actions(known) : List.of()));
    }

    private List<Detail.Action> actions(LevelDetails known) {
        return List.of(action("levels.edit", "edit", () -> edit(known)),
                dangerous("levels.delete", "delete_outline", () -> delete(known.level())));
    }

    private void delete(LevelRow row) {
        if (row.members() > 0) {
            leave(() -> model.tellHeld(row));
            return;
        }
        var name = row.profile().name();
        ask(Confirmation.dangerous(texts().get("levels.delete-question", "name", name),
                texts().get("levels.delete-consequence"), texts().get("levels.delete"), name),
                () -> model.delete(row));
    }
}

package org.counterfoil.client.shared.parameter;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.shared.parameter.ParameterRow;

/** The parameters: a list in groups, the history of each from the right, and from there the form that sets it. */
public final class ParametersScreen extends ListScreen<ParameterRow, Integer> {

    private final ParameterWords words;
    private final ParametersViewModel model;

    public ParametersScreen(ScreenScope scope) {
        this(scope, scope.own(new ParametersViewModel(scope.session())));
    }

    private ParametersScreen(ScreenScope scope, ParametersViewModel model) {
        super(scope, "parameter.title", model, model.list());
        this.model = model;
        words = new ParameterWords(texts());
    }

    @Override
    public void opened() {
        show(() -> ParameterSpecs.list(texts()), row -> model.details(row, this::open));
    }

    private void open(KnownParameter known) {
        details(new ParameterSheet(known, texts()).detail(actions(known.row())));
    }

    private List<Detail.Action> actions(ParameterRow row) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(action("parameter.edit", "edit", () -> edit(row)));
            if (row.own()) {
                actions.add(asking("parameter.reset", "restore", () -> reset(row)));
            }
        }
        return actions;
    }

    private void edit(ParameterRow row) {
        form(model.editing(row, overlays()::close), words.name(row.parameter()), words.about(row.parameter()));
    }

    private void reset(ParameterRow row) {
        var usual = words.value(row.parameter(), words.usual(row.parameter()));
        ask(Confirmation.plain(texts().get("parameter.reset-question", "name", words.name(row.parameter())),
                texts().get("parameter.reset-consequence", "value", usual), texts().get("parameter.reset")),
                () -> model.reset(row));
    }
}

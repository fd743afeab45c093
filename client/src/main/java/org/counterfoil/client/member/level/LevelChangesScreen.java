package org.counterfoil.client.member.level;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelRow;

/** Who changed level when: a list, each change whole from the right, and a form to change levels by hand. */
public final class LevelChangesScreen extends ListScreen<LevelChangeRow, Integer> {

    private final LevelChangesViewModel model;
    private final LevelWords words;

    public LevelChangesScreen(ScreenScope scope) {
        this(scope, scope.own(new LevelChangesViewModel(scope.session())));
    }

    private LevelChangesScreen(ScreenScope scope, LevelChangesViewModel model) {
        super(scope, "levelchanges.title", model, model.list());
        this.model = model;
        this.words = new LevelWords(texts());
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.levels(levels -> show(() -> LevelChangeSpecs.list(texts(), levels, actions(levels)), this::open));
    }

    private List<ListAction> actions(List<LevelRow> levels) {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.mayChange()) {
            actions.add(new ListAction("change", "edit", () -> change(levels)));
        }
        return actions;
    }

    private void change(List<LevelRow> levels) {
        form(model.changing(levels, overlays()::close), texts().get("levelchanges.change"),
                texts().get("levelchanges.change-note"));
    }

    private void open(LevelChangeRow row) {
        var operator = (row.operator().number() + " " + row.operator().name()).strip();
        details(new Detail(row.member().name(), texts().figures().dateTime(row.at()), List.of(words.badge(row.move())),
                List.of(),
                List.of(new Detail.Section(texts().get("levelchanges.section.what"), fact("number",
                        row.member().number()), fact("card", Figures.card(row.card())),
                        fact("before", row.before()), fact("after", row.after())),
                        new Detail.Section(texts().get("levelchanges.section.who"), fact("operator", operator),
                                fact("reason", row.reason()), fact("transaction", row.transaction()))),
                List.of()));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("levelchanges.column." + key), value);
    }
}

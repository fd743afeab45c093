package org.counterfoil.client.member.own;

import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.member.own.OwnField;

/** The fields that the merchant defines: a list, each one from the right, and what can be done with one. */
public final class OwnFieldsScreen extends ListScreen<OwnField, Integer> {

    private final OwnFieldsViewModel model;

    public OwnFieldsScreen(ScreenScope scope) {
        this(scope, scope.own(new OwnFieldsViewModel(scope.session())));
    }

    private OwnFieldsScreen(ScreenScope scope, OwnFieldsViewModel model) {
        super(scope, "ownfields.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        show(() -> OwnFieldSpecs.list(texts(), actions), this::open);
    }

    private void add() {
        model.adding(overlays()::close,
                form -> form(form, texts().get("ownfields.add"), texts().get("ownfields.add-note")));
    }

    private void open(OwnField field) {
        var facts = new Detail.Section(texts().get("ownfields.section.field"),
                fact("kind", OwnFieldSpecs.kind(field, texts())), fact("required",
                        OwnFieldSpecs.required(field, texts())),
                fact("place", texts().figures().number(field.profile().place())),
                fact("options", OwnFieldSpecs.options(field)));
        details(new Detail(field.profile().name(), "", List.of(OwnFieldSpecs.badge(field, texts())), List.of(),
                List.of(facts), model.mayChange() ? actions(field) : List.of()));
    }

    private List<Detail.Action> actions(OwnField field) {
        var edit = action("ownfields.edit", "edit", () -> form(model.editing(field, overlays()::close),
                texts().get("ownfields.edit-title"), field.profile().name()));
        return List.of(edit, field.retired()
                ? action("ownfields.resume", "undo", () -> model.resume(field))
                : dangerous("ownfields.retire", "block", () -> ask(retiring(field), () -> model.retire(field))));
    }

    private Confirmation retiring(OwnField field) {
        return Confirmation.plain(texts().get("ownfields.retire-question", "name", field.profile().name()),
                texts().get("ownfields.retire-consequence"), texts().get("ownfields.retire"));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("ownfields.column." + key), value);
    }
}

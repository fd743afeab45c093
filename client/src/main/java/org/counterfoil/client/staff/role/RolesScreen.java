package org.counterfoil.client.staff.role;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.staff.RoleRow;

/** The roles: a list, what each of them grants and who holds it from the right, and what can be done with one. */
public final class RolesScreen extends ListScreen<RoleRow, Integer> {

    private final RolesViewModel model;

    public RolesScreen(ScreenScope scope) {
        this(scope, scope.own(new RolesViewModel(scope.session())));
    }

    private RolesScreen(ScreenScope scope, RolesViewModel model) {
        super(scope, "roles.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        show(() -> RoleSpecs.list(texts(), actions), row -> model.details(row.id(), this::open));
    }

    private void add() {
        model.tree(tree -> form(model.adding(tree, overlays()::close), texts().get("roles.add"),
                texts().get("roles.add-note")));
    }

    private void edit(KnownRole known) {
        var type = RoleSpecs.type(known.row().type(), texts());
        form(model.editing(known, overlays()::close), texts().get("roles.edit-name", "name", known.row().name()),
                known.own() ? texts().get("roles.own-note", "type", type) : type);
    }

    /** The copy is shown at once: one copies to change. */
    private void copy(KnownRole known) {
        form(model.copying(known, copied -> {
            overlays().close();
            open(copied);
        }), texts().get("roles.copy-of", "name", known.row().name()), texts().get("roles.copy-note"));
    }

    private void open(KnownRole known) {
        details(new RoleSheet(known, texts()).detail(actions(known)));
    }

    private List<Detail.Action> actions(KnownRole known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange(known)) {
            actions.add(action("roles.edit", "edit", () -> edit(known)));
            actions.add(action("roles.copy", "content_copy", () -> copy(known)));
            actions.add(dangerous("roles.delete", "delete_outline", () -> delete(known.row())));
        }
        return actions;
    }

    private void delete(RoleRow row) {
        if (row.holders() > 0) {
            leave(() -> model.tellHeld(row));
            return;
        }
        ask(Confirmation.dangerous(texts().get("roles.delete-question", "name", row.name()),
                texts().get("roles.delete-consequence"), texts().get("roles.delete"), row.name()),
                () -> model.delete(row));
    }
}

package org.counterfoil.client.staff.role;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.RoleRow;

/** The roles: a list, what each of them grants and who holds it from the right, and what can be done with one. */
public final class RolesScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final RolesViewModel model;
    private final ListPane<RoleRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public RolesScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new RolesViewModel(scope.session()));
        var actions = model.mayChange() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        list = new ListPane<>(model.list(), RoleSpecs.list(texts, actions), scope.session().lists(), texts,
                row -> model.details(row.id(), this::open));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("roles.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.list().search();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }

    private void add() {
        model.tree(tree -> form(model.adding(tree, overlays::close), texts.get("roles.add"),
                texts.get("roles.add-note")));
    }

    private void edit(KnownRole known) {
        var type = RoleSpecs.type(known.row().type(), texts);
        form(model.editing(known, overlays::close), texts.get("roles.edit-name", "name", known.row().name()),
                known.own() ? texts.get("roles.own-note", "type", type) : type);
    }

    /** The copy is shown at once: one copies to change. */
    private void copy(KnownRole known) {
        form(model.copying(known, copied -> {
            overlays.close();
            open(copied);
        }), texts.get("roles.copy-of", "name", known.row().name()), texts.get("roles.copy-note"));
    }

    private void form(FormModel<?> filled, String title, String note) {
        FormPane.inDrawer(filled, texts,
                new SheetHead(title, note, List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void open(KnownRole known) {
        DetailPane.open(new RoleSheet(known, texts).detail(actions(known)), texts, overlays);
    }

    private List<Detail.Action> actions(KnownRole known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange(known)) {
            actions.add(new Detail.Action(texts.get("roles.edit"), "edit", false, () -> leave(() -> edit(known))));
            actions.add(new Detail.Action(texts.get("roles.copy"), "content_copy", false,
                    () -> leave(() -> copy(known))));
            actions.add(new Detail.Action(texts.get("roles.delete"), "delete_outline", true,
                    () -> delete(known.row())));
        }
        return actions;
    }

    private void delete(RoleRow row) {
        if (row.holders() > 0) {
            leave(() -> model.tellHeld(row));
            return;
        }
        ConfirmPane.ask(Confirmation.dangerous(texts.get("roles.delete-question", "name", row.name()),
                texts.get("roles.delete-consequence"), texts.get("roles.delete"), row.name()), texts, overlays,
                () -> leave(() -> model.delete(row)));
    }

    /** What was open shows what no longer is: the list says what became of it. */
    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }
}

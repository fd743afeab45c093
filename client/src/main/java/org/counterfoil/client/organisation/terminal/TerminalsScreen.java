package org.counterfoil.client.organisation.terminal;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;

/** The terminals: a list, the details of each from the right, and what can be done with one. */
public final class TerminalsScreen extends ListScreen<TerminalRow, Integer> {

    private final TerminalsViewModel model;

    public TerminalsScreen(ScreenScope scope) {
        this(scope, scope.own(new TerminalsViewModel(scope.session())));
    }

    private TerminalsScreen(ScreenScope scope, TerminalsViewModel model) {
        super(scope, "terminals.title", model, model.list());
        this.model = model;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.narrowing(stores -> show(() -> TerminalSpecs.list(texts(), stores, actions()),
                row -> model.details(row.id(), this::open)));
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.mayImport()) {
            actions.add(ListAction.importing(() -> ImportPane.open(model.importing(), overlays())));
        }
        if (model.mayAdd()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void add() {
        model.stores(stores -> form(model.adding(stores, added -> overlays().close()), texts().get("terminals.add"),
                texts().get("terminals.add-note")));
    }

    private void edit(TerminalRow row) {
        form(model.editing(row, edited -> overlays().close()), texts().get("terminals.edit-title"),
                row.number() + " · " + row.storeName(), TerminalSpecs.badge(row.state(), texts()));
    }

    private void open(TerminalRow row) {
        details(new TerminalSheet(texts()).of(row, actions(row)));
    }

    private List<Detail.Action> actions(TerminalRow row) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(action("terminals.edit", "edit", () -> edit(row)));
        }
        if (row.type() == TerminalType.POS) {
            actions.add(action("terminals.operators", "group",
                    () -> PosOperatorsPane.show(model.operators(row), texts(), overlays())));
        }
        if (model.mayTell(row)) {
            actions.add(action("terminals.code", "vpn_key", () -> model.code(row, told -> EnrolmentSlip
                    .show(row.profile().alias(), told.code(), told.ticket(), texts(), overlays()))));
        }
        if (model.mayEnd(row)) {
            actions.add(row.state() == TerminalState.CLOSED
                    ? action("terminals.open", "lock_open", () -> model.open(row))
                    : asking("terminals.close", "lock", () -> shut(row)));
            actions.add(row.binding().isPresent()
                    ? dangerous("terminals.unbind", "link_off", () -> unbind(row))
                    : dangerous("terminals.delete", "delete_outline", () -> delete(row)));
        }
        return actions;
    }

    private void shut(TerminalRow row) {
        ask(Confirmation.plain(texts().get("terminals.close-question", "alias", row.profile().alias()),
                texts().get("terminals.close-consequence"), texts().get("terminals.close")), () -> model.shut(row));
    }

    private void delete(TerminalRow row) {
        ask(Confirmation.dangerous(texts().get("terminals.delete-question", "alias", row.profile().alias()),
                texts().get("terminals.delete-consequence"), texts().get("terminals.delete"), row.number()),
                () -> model.delete(row));
    }

    private void unbind(TerminalRow row) {
        ask(Confirmation.dangerous(texts().get("terminals.unbind-question", "alias", row.profile().alias()),
                texts().get("terminals.unbind-consequence"), texts().get("terminals.unbind"), row.number()),
                () -> model.unbind(row));
    }
}

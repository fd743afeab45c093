package org.counterfoil.client.organisation.store;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreTotals;

/** The stores: a list, the details of each from the right, and what can be done with one. */
public final class StoresScreen extends ListScreen<StoreRow, StoreTotals> {

    private final StoresViewModel model;

    public StoresScreen(ScreenScope scope) {
        this(scope, scope.own(new StoresViewModel(scope.session())));
    }

    private StoresScreen(ScreenScope scope, StoresViewModel model) {
        super(scope, "stores.title", model, model.list());
        this.model = model;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.words(words -> show(() -> StoreSpecs.list(texts(), words, actions()),
                row -> model.details(row.id(), this::open)));
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.mayAdd()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void add() {
        form(model.adding(this::added), texts().get("stores.add"), texts().get("stores.add-note"));
    }

    private void added(StoresViewModel.OpenedStore opened) {
        overlays().close();
        var store = opened.store();
        PasswordSlip.show(opened.manager(), store.oneTimePassword(), texts().get("stores.manager-signs-in",
                "number", store.staffNumber(), "terminal", store.terminal()), texts(), overlays());
    }

    private void edit(StoreDetails known) {
        var store = known.store();
        form(model.editing(known, edited -> overlays().close()), texts().get("stores.edit-title"),
                store.number() + " · " + store.profile().name(), StoreSpecs.badge(store, texts()));
    }

    private void open(StoreDetails known) {
        details(new StoreSheet(texts()).of(known, actions(known)));
    }

    private List<Detail.Action> actions(StoreDetails known) {
        var store = known.store();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayEdit()) {
            actions.add(action("stores.edit", "edit", () -> edit(known)));
        }
        if (model.mayGrant()) {
            actions.add(action("stores.quotas", "account_balance_wallet",
                    () -> model.quotas(store.id(),
                            quotas -> QuotaPane.show(model, quotas, texts(), overlays()))));
        }
        if (model.mayEnd(store)) {
            actions.add(StoreSpecs.isClosed(store)
                    ? asking("stores.open", "lock_open", () -> ask("open", store, () -> model.open(store)))
                    : asking("stores.close", "lock", () -> ask("close", store, () -> model.shut(store))));
            actions.add(dangerous("stores.delete", "delete_outline", () -> delete(store)));
        }
        return actions;
    }

    private void ask(String what, StoreRow store, Runnable agreed) {
        ask(Confirmation.plain(texts().get("stores.question." + what, "name", store.profile().name()),
                texts().get("stores.consequence." + what), texts().get("stores." + what)), agreed);
    }

    private void delete(StoreRow store) {
        ask(Confirmation.dangerous(texts().get("stores.question.delete", "name", store.profile().name()),
                texts().get("stores.consequence.delete"), texts().get("stores.delete"), store.number()),
                () -> model.delete(store));
    }
}

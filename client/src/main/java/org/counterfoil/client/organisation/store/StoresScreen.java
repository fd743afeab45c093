package org.counterfoil.client.organisation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;

/** The stores: a list, the details of each from the right, and what can be done with one. */
public final class StoresScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final StoresViewModel model;
    private final ScreenScope scope;
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<StoreRow, StoreTotals>> list = Optional.empty();

    public StoresScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new StoresViewModel(scope.session()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("stores.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.words(this::showList);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    /** The list comes once it is known what it can be narrowed by. */
    private void showList(StoreWords words) {
        var pane = list.orElseGet(() -> build(words));
        model.list().search();
        pane.placeFocus();
    }

    private ListPane<StoreRow, StoreTotals> build(StoreWords words) {
        var actions = model.mayAdd() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        var pane = new ListPane<>(model.list(), StoreSpecs.list(texts, words, actions), scope.session().lists(), texts,
                row -> model.details(row.id(), this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private void add() {
        FormPane.inDrawer(model.adding(this::added), texts, new SheetHead(texts.get("stores.add"),
                texts.get("stores.add-note"), List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void added(StoresViewModel.OpenedStore opened) {
        overlays.close();
        var store = opened.store();
        PasswordSlip.show(opened.manager(), store.oneTimePassword(), texts.get("stores.manager-signs-in",
                "number", store.staffNumber(), "terminal", store.terminal()), texts, overlays);
    }

    private void edit(StoreDetails known) {
        var store = known.store();
        FormPane.inDrawer(model.editing(known, edited -> overlays.close()), texts, new SheetHead(
                texts.get("stores.edit-title"), store.number() + " · " + store.profile().name(),
                List.of(StoreSpecs.badge(store, texts)), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void open(StoreDetails known) {
        DetailPane.open(new StoreSheet(texts).of(known, actions(known)), texts, overlays);
    }

    private List<Detail.Action> actions(StoreDetails known) {
        var store = known.store();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayEdit()) {
            actions.add(new Detail.Action(texts.get("stores.edit"), "edit", false, () -> leave(() -> edit(known))));
        }
        if (model.mayGrant()) {
            actions.add(new Detail.Action(texts.get("stores.quotas"), "account_balance_wallet", false,
                    () -> leave(() -> model.quotas(store.id(),
                            quotas -> QuotaPane.show(model, quotas, texts, overlays)))));
        }
        if (model.mayEnd(store)) {
            actions.add(StoreSpecs.isClosed(store)
                    ? new Detail.Action(texts.get("stores.open"), "lock_open", false,
                            () -> ask("open", store, () -> model.open(store)))
                    : new Detail.Action(texts.get("stores.close"), "lock", false,
                            () -> ask("close", store, () -> model.shut(store))));
            actions.add(new Detail.Action(texts.get("stores.delete"), "delete_outline", true, () -> delete(store)));
        }
        return actions;
    }

    private void ask(String what, StoreRow store, Runnable agreed) {
        ConfirmPane.ask(Confirmation.plain(texts.get("stores.question." + what, "name", store.profile().name()),
                texts.get("stores.consequence." + what), texts.get("stores." + what)), texts, overlays,
                () -> leave(agreed));
    }

    private void delete(StoreRow store) {
        ConfirmPane.ask(Confirmation.dangerous(
                texts.get("stores.question.delete", "name", store.profile().name()),
                texts.get("stores.consequence.delete"), texts.get("stores.delete"), store.number()), texts, overlays,
                () -> leave(() -> model.delete(store)));
    }

    /** What was open shows what no longer is: the list says what became of it. */
    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }
}

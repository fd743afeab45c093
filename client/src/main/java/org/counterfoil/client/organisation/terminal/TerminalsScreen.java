package org.counterfoil.client.organisation.terminal;

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
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;

/** The terminals: a list, the details of each from the right, and what can be done with one. */
public final class TerminalsScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final TerminalsViewModel model;
    private final ScreenScope scope;
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<TerminalRow, Integer>> list = Optional.empty();

    public TerminalsScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new TerminalsViewModel(scope.session()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("terminals.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.narrowing(this::showList);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    /** The list comes once it is known what it can be narrowed by. */
    private void showList(List<FieldType.Option> stores) {
        var pane = list.orElseGet(() -> build(stores));
        model.list().search();
        pane.placeFocus();
    }

    private ListPane<TerminalRow, Integer> build(List<FieldType.Option> stores) {
        var pane = new ListPane<>(model.list(), TerminalSpecs.list(texts, stores, actions()), scope.session().lists(),
                texts, row -> model.details(row.id(), this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.mayImport()) {
            actions.add(ListAction.importing(() -> ImportPane.open(model.importing(), overlays)));
        }
        if (model.mayAdd()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void add() {
        model.stores(stores -> FormPane.inDrawer(model.adding(stores, added -> overlays.close()), texts,
                new SheetHead(texts.get("terminals.add"), texts.get("terminals.add-note"), List.of(),
                        texts.get("shared.close"), overlays::leave),
                overlays));
    }

    private void edit(TerminalRow row) {
        FormPane.inDrawer(model.editing(row, edited -> overlays.close()), texts, new SheetHead(
                texts.get("terminals.edit-title"), row.number() + " · " + row.storeName(),
                List.of(TerminalSpecs.badge(row.state(), texts)), texts.get("shared.close"), overlays::leave),
                overlays);
    }

    private void open(TerminalRow row) {
        DetailPane.open(new TerminalSheet(texts).of(row, actions(row)), texts, overlays);
    }

    private List<Detail.Action> actions(TerminalRow row) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(new Detail.Action(texts.get("terminals.edit"), "edit", false, () -> leave(() -> edit(row))));
        }
        if (row.type() == TerminalType.POS) {
            actions.add(new Detail.Action(texts.get("terminals.operators"), "group", false,
                    () -> leave(() -> PosOperatorsPane.show(model.operators(row), texts, overlays))));
        }
        if (model.mayTell(row)) {
            actions.add(new Detail.Action(texts.get("terminals.code"), "vpn_key", false,
                    () -> leave(() -> model.code(row, told -> EnrolmentSlip.show(row.profile().alias(), told.code(),
                            told.ticket(), texts, overlays)))));
        }
        if (model.mayEnd(row)) {
            actions.add(row.state() == TerminalState.CLOSED
                    ? new Detail.Action(texts.get("terminals.open"), "lock_open", false,
                            () -> leave(() -> model.open(row)))
                    : new Detail.Action(texts.get("terminals.close"), "lock", false, () -> shut(row)));
            actions.add(row.binding().isPresent()
                    ? new Detail.Action(texts.get("terminals.unbind"), "link_off", true, () -> unbind(row))
                    : new Detail.Action(texts.get("terminals.delete"), "delete_outline", true, () -> delete(row)));
        }
        return actions;
    }

    private void shut(TerminalRow row) {
        ConfirmPane.ask(Confirmation.plain(texts.get("terminals.close-question", "alias", row.profile().alias()),
                texts.get("terminals.close-consequence"), texts.get("terminals.close")), texts, overlays,
                () -> leave(() -> model.shut(row)));
    }

    private void delete(TerminalRow row) {
        ConfirmPane.ask(Confirmation.dangerous(
                texts.get("terminals.delete-question", "alias", row.profile().alias()),
                texts.get("terminals.delete-consequence"), texts.get("terminals.delete"), row.number()), texts,
                overlays, () -> leave(() -> model.delete(row)));
    }

    private void unbind(TerminalRow row) {
        ConfirmPane.ask(Confirmation.dangerous(
                texts.get("terminals.unbind-question", "alias", row.profile().alias()),
                texts.get("terminals.unbind-consequence"), texts.get("terminals.unbind"), row.number()), texts,
                overlays, () -> leave(() -> model.unbind(row)));
    }

    /** What was open shows what no longer is: the list says what became of it. */
    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }
}

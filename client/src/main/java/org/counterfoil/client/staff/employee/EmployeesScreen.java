package org.counterfoil.client.staff.employee;

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
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.job.ExportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;

/** The employees: a list, the details of each from the right, and what can be done with one. */
public final class EmployeesScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final EmployeesViewModel model;
    private final VBox node;
    private final Subscription listening;
    private final ScreenScope scope;
    private Optional<ListPane<EmployeeRow, Integer>> list = Optional.empty();

    public EmployeesScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new EmployeesViewModel(scope.session()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("employees.title");
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
    private void showList(EmployeeChoices choices) {
        var pane = list.orElseGet(() -> build(choices));
        model.list().search();
        pane.placeFocus();
    }

    private ListPane<EmployeeRow, Integer> build(EmployeeChoices choices) {
        var pane = new ListPane<>(model.list(), EmployeeSpecs.list(texts, choices, actions()), scope.session().lists(),
                texts, row -> model.details(row.id(), this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> list.ifPresent(this::export)));
        }
        if (model.mayImport()) {
            actions.add(ListAction.importing(() -> ImportPane.open(model.importing(), overlays)));
        }
        if (model.mayEdit()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void export(ListPane<EmployeeRow, Integer> shown) {
        var order = model.export(shown.shown(), overlays::close);
        var pane = new ExportPane(order, texts, overlays::close);
        overlays.openPanel(pane, () -> {
            pane.close();
            order.close();
        });
    }

    private void add() {
        model.choices(choices -> FormPane.inDrawer(model.adding(choices, hired -> {
            overlays.close();
            hired.password()
                    .ifPresent(told -> PasswordSlip.show(hired.employee().employee().realName(), told.password(),
                            "", texts, overlays));
        }), texts, new SheetHead(texts.get("employees.add"), texts.get("employees.add-note"), List.of(),
                texts.get("shared.close"), overlays::leave), overlays));
    }

    private void edit(EmployeeDetails known) {
        var row = known.employee();
        model.choices(choices -> FormPane.inDrawer(model.editing(known, choices, edited -> overlays.close()), texts,
                new SheetHead(texts.get("employees.edit"), row.staffNumber() + " · " + row.realName(),
                        List.of(EmployeeSpecs.badge(row.state(), texts)), texts.get("shared.close"),
                        overlays::leave),
                overlays));
    }

    private void open(EmployeeDetails known) {
        var row = known.employee();
        var due = texts.get(known.passwordDue() ? "employees.password-due" : "employees.password-own");
        DetailPane.open(new Detail(row.realName(), row.staffNumber(), List.of(EmployeeSpecs.badge(row.state(), texts)),
                List.of(), List.of(
                        new Detail.Section(texts.get("employees.section.person"),
                                fact("login", row.login().orElse("")), fact("phone", known.phone()),
                                fact("password", due)),
                        new Detail.Section(texts.get("employees.section.work"),
                                fact("type", EmployeeSpecs.type(row.type(), texts)),
                                fact("role", row.role().orElse("")), fact("store", EmployeeSpecs.store(row, texts)),
                                fact("terminal", EmployeeSpecs.terminal(row, texts)),
                                fact("grade", EmployeeSpecs.grade(row, texts)))),
                actions(known)), texts, overlays);
    }

    private List<Detail.Action> actions(EmployeeDetails known) {
        var row = known.employee();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange(row) && model.mayEdit()) {
            actions.add(new Detail.Action(texts.get("employees.edit"), "edit", false, () -> leave(() -> edit(known))));
        }
        actions.add(new Detail.Action(texts.get("employees.sessions"), "devices", false,
                () -> SessionsPane.show(model, row, texts, overlays)));
        if (model.mayChange(row) && !model.isOwn(row)) {
            actions.add(new Detail.Action(texts.get("employees.reset"), "vpn_key", false, () -> reset(row)));
            actions.add(row.state() == EmployeeState.SUSPENDED
                    ? new Detail.Action(texts.get("employees.resume"), "lock_open", false,
                            () -> leave(() -> model.resume(row)))
                    : new Detail.Action(texts.get("employees.suspend"), "lock", false, () -> suspend(row)));
            actions.add(new Detail.Action(texts.get("employees.delete"), "delete_outline", true, () -> delete(row)));
        }
        return actions;
    }

    private void suspend(EmployeeRow row) {
        ConfirmPane.ask(Confirmation.plain(texts.get("employees.suspend-question", "name", row.realName()),
                texts.get("employees.suspend-consequence"), texts.get("employees.suspend")), texts, overlays,
                () -> leave(() -> model.suspend(row)));
    }

    private void reset(EmployeeRow row) {
        ConfirmPane.ask(Confirmation.plain(texts.get("employees.reset-question", "name", row.realName()),
                texts.get("employees.reset-consequence"), texts.get("employees.reset")), texts, overlays,
                () -> leave(() -> model.resetPassword(row,
                        told -> PasswordSlip.show(row.realName(), told.password(), "", texts, overlays))));
    }

    private void delete(EmployeeRow row) {
        ConfirmPane.ask(Confirmation.dangerous(texts.get("employees.delete-question", "name", row.realName()),
                texts.get("employees.delete-consequence"), texts.get("employees.delete"), row.staffNumber()), texts,
                overlays, () -> leave(() -> model.delete(row)));
    }

    /** What was open shows what no longer is: the list says what became of it. */
    private void leave(Runnable act) {
        overlays.close();
        act.run();
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("employees.fact." + key), value);
    }
}

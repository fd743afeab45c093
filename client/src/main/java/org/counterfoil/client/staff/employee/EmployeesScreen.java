package org.counterfoil.client.staff.employee;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.shared.control.PasswordSlip;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;

/** The employees: a list, the details of each from the right, and what can be done with one. */
public final class EmployeesScreen extends ListScreen<EmployeeRow, Integer> {

    private final EmployeesViewModel model;

    public EmployeesScreen(ScreenScope scope) {
        this(scope, scope.own(new EmployeesViewModel(scope.session())));
    }

    private EmployeesScreen(ScreenScope scope, EmployeesViewModel model) {
        super(scope, "employees.title", model, model.list());
        this.model = model;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.narrowing(choices -> show(() -> EmployeeSpecs.list(texts(), choices, actions()),
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
        if (model.mayEdit()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void add() {
        model.choices(choices -> form(model.adding(choices, hired -> {
            overlays().close();
            hired.password().ifPresent(told -> PasswordSlip.show(hired.employee().employee().realName(),
                    told.password(), "", texts(), overlays()));
        }), texts().get("employees.add"), texts().get("employees.add-note")));
    }

    private void edit(EmployeeDetails known) {
        var row = known.employee();
        model.choices(choices -> form(model.editing(known, choices, edited -> overlays().close()),
                texts().get("employees.edit"), row.staffNumber() + " · " + row.realName(),
                EmployeeSpecs.badge(row.state(), texts())));
    }

    private void open(EmployeeDetails known) {
        var row = known.employee();
        details(new Detail(row.realName(), row.staffNumber(), EmployeeSpecs.badges(known, texts()), List.of(),
                List.of(new Detail.Section(texts().get("employees.section.person"), person(known)),
                        new Detail.Section(texts().get("employees.section.work"),
                                fact("type", EmployeeSpecs.type(row.type(), texts())),
                                fact("role", row.role().orElse("")), fact("store", EmployeeSpecs.store(row, texts())),
                                fact("terminal", EmployeeSpecs.terminal(row, texts())),
                                fact("grade", EmployeeSpecs.grade(row, texts())))),
                actions(known)));
    }

    private List<Detail.Fact> person(EmployeeDetails known) {
        var facts = new ArrayList<>(List.of(fact("login", known.employee().login().orElse("")),
                fact("phone", known.phone()), fact("password", EmployeeSpecs.password(known.password(), texts()))));
        known.lockedUntil().ifPresent(until -> facts.add(fact("locked",
                texts().get("employees.locked-until", "time", texts().figures().time(until)))));
        return facts;
    }

    private List<Detail.Action> actions(EmployeeDetails known) {
        var row = known.employee();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange(row) && model.mayEdit()) {
            actions.add(action("employees.edit", "edit", () -> edit(known)));
        }
        actions.add(asking("employees.sessions", "devices", () -> SessionsPane.show(model, row, texts(), overlays())));
        if (model.mayChange(row) && !model.isOwn(row)) {
            actions.add(asking("employees.reset", "vpn_key", () -> reset(row)));
            actions.add(row.state() == EmployeeState.SUSPENDED
                    ? action("employees.resume", "lock_open", () -> model.resume(row))
                    : asking("employees.suspend", "lock", () -> suspend(row)));
            actions.add(dangerous("employees.delete", "delete_outline", () -> delete(row)));
        }
        return actions;
    }

    private void suspend(EmployeeRow row) {
        ask(Confirmation.plain(texts().get("employees.suspend-question", "name", row.realName()),
                texts().get("employees.suspend-consequence"), texts().get("employees.suspend")),
                () -> model.suspend(row));
    }

    private void reset(EmployeeRow row) {
        ask(Confirmation.plain(texts().get("employees.reset-question", "name", row.realName()),
                texts().get("employees.reset-consequence"), texts().get("employees.reset")),
                () -> model.resetPassword(row,
                        told -> PasswordSlip.show(row.realName(), told.password(), "", texts(), overlays())));
    }

    private void delete(EmployeeRow row) {
        ask(Confirmation.dangerous(texts().get("employees.delete-question", "name", row.realName()),
                texts().get("employees.delete-consequence"), texts().get("employees.delete"), row.staffNumber()),
                () -> model.delete(row));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("employees.fact." + key), value);
    }
}

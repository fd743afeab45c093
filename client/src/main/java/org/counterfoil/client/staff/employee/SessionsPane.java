package org.counterfoil.client.staff.employee;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.SessionView;

/** Where an employee is signed in; each session can be ended, or all at once. */
final class SessionsPane extends VBox {

    private static final double WIDTH = 560;

    private final EmployeesViewModel model;
    private final EmployeeRow row;
    private final Texts texts;
    private final VBox lines = new VBox(8);
    private final Node all;
    private final Subscription listening;

    private SessionsPane(EmployeesViewModel model, EmployeeRow row, Texts texts, Overlays overlays) {
        super(16);
        this.model = model;
        this.row = row;
        this.texts = texts;
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        var everywhere = Nodes.button(texts.get("employees.end-sessions"), "flat", "danger-flat");
        everywhere.setId("end-sessions");
        everywhere.setOnAction(event -> model.endSessions(row, this::show));
        all = everywhere;
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("employees.sessions-of", "name", row.realName()), "t-16",
                "strong"), banner, lines, Nodes.row(12, all, Nodes.spacer(), close));
        Nodes.show(all, false);
        Nodes.width(this, WIDTH);
    }

    /** Lays the open sessions of somebody over a screen. */
    static void show(EmployeesViewModel model, EmployeeRow row, Texts texts, Overlays overlays) {
        var pane = new SessionsPane(model, row, texts, overlays);
        overlays.openPanel(pane, () -> pane.listening.unsubscribe());
        model.sessions(row, pane::show);
    }

    private void show(List<SessionView> open) {
        Nodes.show(all, model.mayChange(row) && !open.isEmpty());
        lines.getChildren().setAll(open.stream().map(this::line).toList());
        if (open.isEmpty()) {
            lines.getChildren().add(Nodes.wrapping(texts.get("employees.no-session"), "muted", "t-13"));
        }
    }

    private Node line(SessionView open) {
        var figures = texts.figures();
        var line = Nodes.row(12, Nodes.grow(Nodes.column(2, Nodes.label(open.terminal(), "t-14", "medium"),
                Nodes.label(texts.get("employees.session-times", "since", figures.dateTime(open.signedInAt()), "seen",
                        figures.dateTime(open.lastSeenAt())), "muted", "t-12"))));
        if (model.mayChange(row)) {
            var end = Nodes.button(texts.get("employees.end-session"), "soft", "sm");
            end.setOnAction(event -> model.endSession(row, open, this::show));
            line.getChildren().add(end);
        }
        return line;
    }
}

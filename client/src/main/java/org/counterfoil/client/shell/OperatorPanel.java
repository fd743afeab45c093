package org.counterfoil.client.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.Version;
import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.Notice;

/** Who is signed in, where; from here the look is changed and the desk handed to somebody else. */
public final class OperatorPanel extends VBox {

    private static final double WIDTH = 440;

    public OperatorPanel(SessionScope session, Overlays overlays, Leaving leaving) {
        super(16);
        var texts = session.texts();
        var operator = session.signedIn().operator();
        var desk = session.signedIn().desk();
        var names = Nodes.column(2, Nodes.label(operator.realName(), "t-20", "strong"),
                Nodes.label(texts.get("shell.staff-number", "number", operator.staffNumber()) + " · "
                        + texts.get(employeeKey(session)), "muted", "t-13"));
        var facts = Nodes.styled(Nodes.column(8,
                fact(texts.get("shell.store"), desk.storeName()),
                fact(texts.get("shell.terminal"), desk.terminal() + " · " + desk.alias()),
                fact(texts.get("shell.business-day"), texts.figures().date(desk.businessDate())),
                fact(texts.get("shell.signed-in-at"), texts.figures().dateTime(session.signedIn().signedInAt())),
                fact(texts.get("shell.version"), Version.NUMBER)), "inset");
        facts.setPadding(new Insets(12, 14, 12, 14));
        var themes = new Segments<>(List.of(Theme.values()), session.terminal().settings().get().theme(),
                theme -> texts.get("shell.theme-" + theme.id())).stretched();
        themes.valueProperty().subscribe((before, now) -> leaving.theme(now));
        var close = Nodes.button(texts.get("shared.close"), "soft", "strip-action");
        close.setOnAction(event -> overlays.close());
        var leave = Nodes.iconTextButton("log_out", texts.get("shell.sign-out"), "accent", "strip-action");
        leave.setId("sign-out");
        leave.setOnAction(event -> leaving.signOut());
        var lock = Nodes.iconTextButton("lock", texts.get("shell.lock"), "soft", "strip-action");
        lock.setId("lock");
        lock.setOnAction(event -> {
            overlays.close();
            leaving.lock();
        });
        getChildren().addAll(Nodes.row(14, new Avatar(operator.realName(), 56), names), facts, newer(session),
                Nodes.column(6, Nodes.label(texts.get("shell.theme"), "field-label"), themes),
                Nodes.column(8, new HBox(8, Nodes.stretch(lock), Nodes.stretch(leave)),
                        new HBox(Nodes.stretch(close))));
        Nodes.width(this, WIDTH);
    }

    /** The text that names what the operator is. */
    public static String employeeKey(SessionScope session) {
        if (session.signedIn().licence().platform()) {
            return "shell.employee-platform";
        }
        return "shell.employee-"
                + session.signedIn().operator().type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Node newer(SessionScope session) {
        var banner = new Banner();
        banner.setId("newer-version");
        new UpdateViewModel(session).newer().subscribe(version -> banner.show(version
                .map(there -> Notice.hint("shell.newer-version", Map.of("version", there)))
                .orElse(Notice.NONE), session.texts()));
        return banner;
    }

    private static Node fact(String name, String value) {
        return Nodes.baseline(12, Nodes.fixed(name, "muted", "t-13"), Nodes.spacer(),
                Nodes.label(value, "t-13", "medium"));
    }
}

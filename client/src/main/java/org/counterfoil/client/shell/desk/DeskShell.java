package org.counterfoil.client.shell.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.ScanField;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.screen.DeskFrame;
import org.counterfoil.client.shared.screen.DeskScreen;
import org.counterfoil.client.shared.screen.KeyAction;
import org.counterfoil.client.shared.screen.KeyHint;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Leaving;
import org.counterfoil.client.shell.OperatorPanel;
import org.counterfoil.client.shell.Shell;

/** What stays in place at the front desk. */
public final class DeskShell implements Shell, DeskFrame {

    /** What the desk has done today: {@code ⇧F1}, wherever one is. */
    private static final KeyCombination TODAY = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private final SessionScope session;
    private final Leaving leaving;
    private final ScanField scan;
    private final TopBar top;
    private final StackPane tabs = new StackPane();
    private final StackPane bottom = new StackPane();
    private final KeyRail rail = new KeyRail();
    private final BorderPane page = new BorderPane();
    private final Overlays overlays = new Overlays(page);
    private Optional<DeskScreen> current = Optional.empty();

    public DeskShell(SessionScope session, Leaving leaving) {
        this.session = session;
        this.leaving = leaving;
        var texts = session.texts();
        scan = new ScanField("", Nodes.fixed(texts.get("shell.scan-any-time"), "subtle", "t-12"),
                new KeyCap(texts.get("shell.escape-clears")));
        scan.field().setId("scan");
        scan.onEnter(text -> current.ifPresent(screen -> screen.scanned(text)));
        top = new TopBar(session, scan, this::openToday, this::openOperator);
        page.getStyleClass().add("canvas");
        page.setTop(new VBox(top, tabs));
        page.setBottom(new VBox(bottom, rail));
        overlays.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return overlays;
    }

    @Override
    public Overlays overlays() {
        return overlays;
    }

    @Override
    public ScanField scanField() {
        return scan;
    }

    @Override
    public void focusScan() {
        scan.requestFocus();
    }

    @Override
    public void show(Screen screen) {
        overlays.setScreen(page);
        current = screen instanceof DeskScreen desk ? Optional.of(desk) : Optional.empty();
        page.setCenter(screen instanceof DeskScreen ? screen.node() : titled(screen));
        Nodes.show(scan, current.isPresent());
        scan.field().clear();
        current.ifPresent(desk -> desk.attach(this));
        refresh();
        focusScan();
        screen.opened();
    }

    @Override
    public void refresh() {
        scan.setPrompt(current.map(DeskScreen::scanPrompt).orElse(""));
        fill(tabs, current.flatMap(DeskScreen::tabs));
        fill(bottom, current.flatMap(DeskScreen::bottom));
        rail.show(keys());
    }

    @Override
    public void close() {
        top.close();
    }

    /** The keys that do something now: help, and the screen's own or the way back. */
    private List<KeyAction> keys() {
        var help = new KeyAction(1, session.texts().get("shared.help"), "help_outline", this::openHelp);
        var own = current.map(DeskScreen::keys).orElseGet(() -> List.of(
                new KeyAction(12, session.texts().get("shell.back-to-till"), "keyboard_return", leaving::start)));
        return Stream.concat(Stream.of(help), own.stream()).toList();
    }

    private void pressed(KeyEvent event) {
        if (overlays.covered() || !event.getCode().isFunctionKey()) {
            return;
        }
        if (TODAY.match(event)) {
            event.consume();
            openToday();
            return;
        }
        int number = Integer.parseInt(event.getCode().name().substring(1));
        keys().stream().filter(action -> action.key() == number).findFirst().ifPresent(action -> {
            event.consume();
            if (action.enabled().get()) {
                action.action().run();
            }
        });
    }

    private void openHelp() {
        var today = new KeyHint("⇧F1", session.texts().get("shell.today"));
        var lock = new KeyHint("⇧F12", session.texts().get("shell.lock"));
        var hints = Stream.of(keys().stream().map(action -> new KeyHint(action.cap(), action.name())),
                current.stream().flatMap(screen -> screen.moreKeys().stream()), Stream.of(today, lock))
                .flatMap(all -> all).toList();
        overlays.openPanel(new HelpPanel(session.texts(), hints, overlays::close), this::focusScan);
    }

    private void openToday() {
        var panel = new TodayPanel(session, overlays);
        overlays.openPanel(panel, () -> {
            panel.close();
            focusScan();
        });
        panel.refresh();
    }

    private void openOperator() {
        overlays.openPanel(new OperatorPanel(session, overlays, leaving), this::focusScan);
    }

    private static void fill(StackPane slot, Optional<Region> content) {
        slot.getChildren().setAll(content.map(List::of).orElse(List.of()));
    }

    private static Region titled(Screen screen) {
        var title = Nodes.label(screen.title(), "t-20", "strong");
        var box = new VBox(12, title, Nodes.grow(screen.node()));
        box.setPadding(new Insets(16));
        return box;
    }
}

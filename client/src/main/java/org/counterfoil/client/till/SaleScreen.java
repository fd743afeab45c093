package org.counterfoil.client.till;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.WedgeFilter;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.screen.DeskFrame;
import org.counterfoil.client.shared.screen.DeskScreen;
import org.counterfoil.client.shared.screen.KeyAction;
import org.counterfoil.client.shared.screen.KeyHint;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.pin.PinPanel;

/** The front desk's one screen: the sale, the flows that lie over it, and the question for a PIN over both. */
public final class SaleScreen implements DeskScreen {

    private final DeskViewModel desk;
    private final Till till;
    private final Surroundings around;
    private final BiFunction<Window, Consumer<Scan>, WedgeFilter> scanning;
    private final SaleBody body;
    private final SaleTabs tabs;
    private final DueBar due;
    private final PinPanel pin;
    private final StackPane layers = new StackPane();
    private final FlowPanels panels;
    private final DeskKeys keys;
    private Optional<FlowView> flow = Optional.empty();
    private Optional<DeskFrame> frame = Optional.empty();
    private Optional<WedgeFilter> scanner = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private Subscription listening = Subscription.EMPTY;

    /** @param scanning begins to watch a window for readers that type, until it is closed */
    public SaleScreen(DeskViewModel desk, Till till, Surroundings around,
            BiFunction<Window, Consumer<Scan>, WedgeFilter> scanning) {
        this.desk = desk;
        this.till = till;
        this.around = around;
        this.scanning = scanning;
        this.body = new SaleBody(desk, around);
        this.tabs = new SaleTabs(desk.sale(), around.texts());
        this.due = new DueBar(desk.sale(), around.texts());
        this.pin = new PinPanel(till.pad(), around.texts());
        this.panels = new FlowPanels(desk, around);
        this.keys = new DeskKeys(desk, till.pad());
        layers.getChildren().addAll(body, pin);
        layers.setId("desk");
        layers.setMinHeight(0);
        listening = Subscription.combine(till.sales().current().subscribe(this::showSale),
                till.sales().sales().subscribe(all -> tabs.show()), desk.flow().subscribe(this::showFlow),
                desk.today().subscribe(known -> tabs.show(known)), desk.pins().subscribe(asked -> {
                    pin.show(asked);
                    placeFocus();
                }), desk.approvals().open().subscribe(_ -> placeFocus()));
    }

    /** What the screen shows. */
    public DeskViewModel desk() {
        return desk;
    }

    @Override
    public String title() {
        return around.texts().get("till.title");
    }

    @Override
    public Region node() {
        return layers;
    }

    @Override
    public String scanPrompt() {
        return around.texts().get(till.sales().current().get().isDone() ? "till.scan-next" : "till.scan-prompt");
    }

    @Override
    public void scanned(String text) {
        desk.typed(text);
    }

    /** F1 is the desk's own. Only keys that do something are named. */
    @Override
    public List<KeyAction> keys() {
        return Stream.of(DeskAction.values()).filter(action -> !action.shifted()).filter(desk::may)
                .map(action -> new KeyAction(action.number(), around.texts().get("till.key." + action.key()),
                        action.icon(), () -> desk.act(action)))
                .toList();
    }

    @Override
    public List<KeyHint> moreKeys() {
        return Stream.of(DeskAction.values()).filter(DeskAction::shifted).filter(desk::may)
                .map(action -> new KeyHint("⇧F" + action.number(), around.texts().get("till.key." + action.key())))
                .toList();
    }

    @Override
    public Optional<Region> tabs() {
        return Optional.of(tabs);
    }

    @Override
    public Optional<Region> bottom() {
        return Optional.of(due);
    }

    @Override
    public void attach(DeskFrame to) {
        frame = Optional.of(to);
        keys.watch(to.scanField().field());
    }

    @Override
    public void opened() {
        var window = layers.sceneProperty().flatMap(Scene::windowProperty);
        listening = Subscription.combine(listening, window.subscribe(this::stand));
        placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        flow.ifPresent(FlowView::close);
        frame.ifPresent(known -> keys.leave(known.scanField().field()));
        frame = Optional.empty();
        stand(null);
        body.close();
        desk.close();
    }

    /** Puts the focus where the operator types. */
    public void placeFocus() {
        if (till.pad().asks()) {
            pin.requestFocus();
        } else if (flow.isPresent()) {
            flow.get().placeFocus();
        } else {
            body.focus(till.sales().current().get()).ifPresentOrElse(Node::requestFocus,
                    () -> frame.ifPresent(DeskFrame::focusScan));
        }
    }

    private void stand(Window window) {
        scene.ifPresent(before -> before.removeEventFilter(KeyEvent.ANY, keys));
        scanner.ifPresent(WedgeFilter::close);
        scene = Optional.ofNullable(window).map(Window::getScene);
        scene.ifPresent(now -> now.addEventFilter(KeyEvent.ANY, keys));
        scanner = Optional.ofNullable(window).map(now -> scanning.apply(now, desk::scanned));
    }

    private void showSale(Sale sale) {
        body.show(sale);
        due.show(sale);
        tabs.show();
        arrange();
    }

    private void showFlow(Optional<OpenFlow> open) {
        flow.ifPresent(FlowView::close);
        flow = open.map(panels::panel);
        layers.getChildren().set(0, flow.<Region>map(SaleScreen::padded).orElse(body));
        arrange();
    }

    private static Region padded(FlowView view) {
        return Nodes.styled(new StackPane(view.node()), "flow-page");
    }

    private void arrange() {
        var sale = till.sales().current().get();
        Nodes.show(due, flow.isEmpty() && !sale.isDone());
        frame.ifPresent(known -> known.scanField().field().setPromptText(scanPrompt()));
        placeFocus();
    }
}

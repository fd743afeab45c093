package org.counterfoil.client.shared.office;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.geometry.Insets;
import javafx.scene.Node;
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
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ExportPane;
import org.counterfoil.client.shared.job.ExportViewModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.ViewModel;

/**
 * A screen that is one list: a banner says what became of things, the list stands under it, and details, forms and
 * questions open over both.
 */
public abstract class ListScreen<R, T> implements Screen {

    private final ScreenScope scope;
    private final String title;
    private final ListModel<R, T> model;
    private final Banner banner = new Banner();
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<R, T>> list = Optional.empty();

    /**
     * @param title a text's key
     * @param model whose notices the banner shows
     */
    protected ListScreen(ScreenScope scope, String title, ViewModel model, ListModel<R, T> list) {
        this.scope = scope;
        this.title = title;
        this.model = list;
        listening = model.notice().subscribe(notice -> banner.show(notice, scope.texts()));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public final String title() {
        return texts().get(title);
    }

    @Override
    public final Region node() {
        return node;
    }

    /** Shows the list, at once or when it is known what it can be narrowed by. */
    @Override
    public abstract void opened();

    @Override
    public final void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    /**
     * Shows the list as it is now.
     *
     * @param spec   how it looks, asked for the first time alone
     * @param opened gets the row that somebody opens
     */
    protected final void show(Supplier<ListSpec<R, T>> spec, Consumer<R> opened) {
        var pane = list.orElseGet(() -> made(spec.get(), opened));
        model.search();
        pane.placeFocus();
    }

    /** Puts something between the banner and the list. */
    protected final void above(Node above) {
        node.getChildren().add(1, above);
    }

    protected final Texts texts() {
        return scope.texts();
    }

    protected final Overlays overlays() {
        return scope.overlays();
    }

    protected final void details(Detail detail) {
        DetailPane.open(detail, texts(), overlays());
    }

    /** Opens a form from the right. */
    protected final void form(FormModel<?> form, String name, String note, Node... badges) {
        FormPane.inDrawer(form, texts(), head(name, note, badges), overlays());
    }

    /** The first line of what opens from the right. */
    protected final SheetHead head(String name, String note, Node... badges) {
        return new SheetHead(name, note, List.of(badges), texts().get("shared.close"), overlays()::leave);
    }

    /** Asks first. */
    protected final void ask(Confirmation question, Runnable agreed) {
        ConfirmPane.ask(question, texts(), overlays(), () -> leave(agreed));
    }

    /** Asks which file the list is to become; {@code order} gets the columns that are shown. */
    protected final void export(Function<SequencedMap<String, String>, ExportOrder> order) {
        list.ifPresent(shown -> {
            var wanted = new ExportViewModel(scope.executor(), order.apply(shown.shown()), begun -> {
                overlays().close();
                banner.show(begun, texts());
            });
            var pane = new ExportPane(wanted, texts(), overlays()::close);
            overlays().openPanel(pane, () -> {
                pane.close();
                wanted.close();
            });
        });
    }

    /** Something that can be done with what the details show, which are closed first. */
    protected final Detail.Action action(String key, String icon, Runnable act) {
        return new Detail.Action(texts().get(key), icon, false, () -> leave(act));
    }

    /** The same where the details stay open, as long as a question stands over them. */
    protected final Detail.Action asking(String key, String icon, Runnable asks) {
        return new Detail.Action(texts().get(key), icon, false, asks);
    }

    /** The same where it is dangerous. */
    protected final Detail.Action dangerous(String key, String icon, Runnable asks) {
        return new Detail.Action(texts().get(key), icon, true, asks);
    }

    /** What was open shows what no longer is: the list says what became of it. */
    protected final void leave(Runnable act) {
        overlays().close();
        act.run();
    }

    private ListPane<R, T> made(ListSpec<R, T> spec, Consumer<R> opened) {
        var pane = new ListPane<>(model, spec, scope.session().lists(), texts(), opened);
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }
}

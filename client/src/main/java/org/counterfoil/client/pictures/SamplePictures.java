package org.counterfoil.client.pictures;

import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The list, the form, the details and the questions in every state that an office meets. */
final class SamplePictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return Stream.of(lists(), sheets()).flatMap(List::stream).toList();
    }

    private static List<Picture> lists() {
        return List.of(
                picture("sample-list", (it, root) -> {}),
                picture("sample-ticked", (it, root) -> {
                    it.model().ticks().all(it.model().filter().get());
                    it.model().ticks().toggle("002");
                    it.model().ticks().toggle("004");
                }),
                picture("sample-columns", (it, root) -> press(root, "#columns")),
                picture("sample-nothing-found", (it, root) -> {
                    it.model().words().set("999");
                    it.model().search();
                }),
                new Picture("sample-loading", sitting -> shell(sitting, new SampleRows(sitting), new Mute()),
                        SamplePictures::opened),
                new Picture("sample-failed", sitting -> shell(sitting, new Gone(), new DirectExecutor()),
                        SamplePictures::opened));
    }

    private static List<Picture> sheets() {
        return List.of(
                picture("sample-details", (it, root) -> it.openDetails(first(it))),
                picture("sample-form", (it, root) -> it.edit(first(it))),
                picture("sample-form-wrong", (it, root) -> {
                    var form = it.edit(first(it));
                    form.field("phone").typed().set("1380012302");
                    form.field("discount").typed().set("120");
                    form.field("contact").typed().set("");
                    form.save();
                }),
                picture("sample-form-refused", (it, root) -> {
                    var form = it.edit(first(it));
                    form.field("name").typed().set(first(it).name() + " 2");
                    form.save();
                }),
                picture("sample-form-leaving", (it, root) -> {
                    var form = it.edit(first(it));
                    form.field("contact").typed().set("—");
                    form.mayLeave();
                }),
                picture("sample-bulk", (it, root) -> {
                    it.bulk(SampleSpecs.rates(), new Selection.AllBut(FilterValues.NONE, Set.of("002", "004")));
                    press(root, "#for-all-discount");
                }),
                picture("sample-bulk-answered", (it, root) -> {
                    it.bulk(SampleSpecs.closing(), new Selection.Some(Set.of("001", "002", "003", "005", "014")));
                    press(root, "#bulk-run");
                }),
                picture("sample-delete", (it, root) -> it.delete(first(it))));
    }

    private static SampleRow first(SampleScreen it) {
        return it.model().rows().getFirst();
    }

    private static Picture picture(String name, BiConsumer<SampleScreen, Parent> plays) {
        return new Picture(name, sitting -> shell(sitting, new SampleRows(sitting), new DirectExecutor()), root -> {
            opened(root);
            plays.accept(screen(root), root);
        });
    }

    private static Parent shell(Sitting sitting, ListModel.Source<SampleRow, SampleRow.Totals> source,
            UiExecutor executor) {
        var entry = new Entry("sample.title", "storefront", Permission.SIGNED_IN, new Stores());
        var shell = new OfficeShell(sitting.administrator(new Played()), List.of(entry),
                new Staying());
        var screen = new SampleScreen(sitting.texts(), executor, shell.overlays(), KeptLists.forNow(), source,
                new SampleRows(sitting), refusing());
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static Function<FormValues, FormValues> refusing() {
        return values -> {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "profile.name").thrown();
        };
    }

    private static SampleScreen screen(Parent root) {
        return (SampleScreen) root.getProperties().get(SCREEN);
    }

    private static void opened(Parent root) {
        root.applyCss();
        root.layout();
        screen(root).opened();
    }

    private static void press(Parent root, String button) {
        root.applyCss();
        root.layout();
        ((ButtonBase) root.lookup(button)).fire();
    }

    private record Stores() implements Route {}

    /** Nobody answers. */
    private static final class Gone implements ListModel.Source<SampleRow, SampleRow.Totals> {

        @Override
        public PageOf<SampleRow> page(FilterValues filter, PageWanted page) {
            throw new ServerGone(new ConnectException("nobody plays the server"));
        }

        @Override
        public SampleRow.Totals totals(FilterValues filter) {
            throw new ServerGone(new ConnectException("nobody plays the server"));
        }

        @Override
        public int count(SampleRow.Totals totals) {
            return totals.count();
        }
    }

    /** Everything takes for ever. */
    private static final class Mute implements UiExecutor {

        @Override
        public <T> void call(Supplier<T> work, Consumer<Outcome<T>> then) {}

        @Override
        public void onUi(Runnable action) {
            action.run();
        }

        @Override
        public Pending after(Duration delay, Runnable action) {
            return () -> {};
        }

        @Override
        public void close() {}
    }
}

package org.counterfoil.client.shared.list;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.PageOf;

/**
 * The rows of a list, page after page, with the totals of all of them. A new filter makes every older answer stale.
 *
 * @param <R> a row
 * @param <F> a filter
 * @param <T> the totals
 */
public final class ListModel<R, F, T> extends ViewModel {

    private final Source<R, F, T> source;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<T>> totals = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private Optional<F> filter = Optional.empty();
    private Optional<String> next = Optional.empty();

    /** Where rows and totals come from. Called off the screen's thread. */
    public interface Source<R, F, T> {

        /** The page that follows a cursor, or the first. */
        PageOf<R> page(F filter, Optional<String> cursor);

        T totals(F filter);
    }

    public ListModel(UiExecutor executor, Source<R, F, T> source) {
        super(executor);
        this.source = source;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** Sums over all pages; empty while they are counted. */
    public ReadOnlyObjectProperty<Optional<T>> totals() {
        return totals.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether there are rows behind those that stand here. */
    public boolean more() {
        return next.isPresent();
    }

    /** Shows what a filter finds, from the first page. */
    public void show(F wanted) {
        filter = Optional.of(wanted);
        next = Optional.empty();
        rows.clear();
        totals.set(Optional.empty());
        state.set(ListState.LOADING);
        ask(() -> new First<>(source.page(wanted, Optional.empty()), source.totals(wanted)), outcome -> {
            say(Notice.troubleOf(outcome));
            if (outcome instanceof Outcome.Done<First<R, T>>(var first)) {
                take(first.page());
                totals.set(Optional.of(first.totals()));
            } else {
                state.set(ListState.FAILED);
            }
        });
    }

    /** Fetches the next page; nothing happens while one is on its way or when there is none. */
    public void fetchMore() {
        if (busy().get() || next.isEmpty()) {
            return;
        }
        var cursor = next;
        ask(() -> source.page(filter.orElseThrow(), cursor), outcome -> {
            say(Notice.troubleOf(outcome));
            if (outcome instanceof Outcome.Done<PageOf<R>>(var page)) {
                take(page);
            }
        });
    }

    /** The same filter again. */
    public void reload() {
        filter.ifPresent(this::show);
    }

    private void take(PageOf<R> page) {
        rows.addAll(page.rows());
        next = page.next();
        state.set(rows.isEmpty() ? ListState.EMPTY : ListState.ROWS);
    }

    private record First<R, T>(PageOf<R> page, T totals) {}
}

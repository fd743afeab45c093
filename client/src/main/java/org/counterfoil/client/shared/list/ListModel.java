package org.counterfoil.client.shared.list;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Ticks;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/**
 * The rows of a list, page after page, with the totals of all of them. Filter and order are the server's work; a new
 * one makes every older answer stale, and a new filter takes the ticks away.
 *
 * @param <R> a row
 * @param <T> the totals
 */
public final class ListModel<R, T> extends ViewModel {

    private final Function<R, String> id;
    private final Source<R, T> source;
    private final FilterValues usual;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final Ticks ticks = new Ticks();
    private final Latest counting = new Latest();
    private final ReadOnlyObjectWrapper<FilterValues> filter;
    private final ReadOnlyObjectWrapper<Order> order = new ReadOnlyObjectWrapper<>(Order.OWN);
    private final ReadOnlyObjectWrapper<Optional<T>> totals = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final BooleanProperty aside = new SimpleBooleanProperty();
    private Optional<PageWanted> next = Optional.empty();
    private boolean fetching;

    /** Where rows and totals come from. Called off the screen's thread. */
    public interface Source<R, T> {

        /** A page of what a filter finds. */
        PageOf<R> page(FilterValues filter, PageWanted page);

        T totals(FilterValues filter);

        /** How many rows totals count; may stop at some number above {@link ListModel#MOST_COUNTED}. */
        int count(T totals);
    }

    /** Where counts of many rows stop. */
    public static final int MOST_COUNTED = 10_000;

    /**
     * @param id    tells one row from another
     * @param usual what stands in the filters at first
     */
    public ListModel(UiExecutor executor, Function<R, String> id, FilterValues usual, Source<R, T> source) {
        super(executor);
        this.id = id;
        this.source = source;
        this.usual = usual;
        this.filter = new ReadOnlyObjectWrapper<>(usual);
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

    /** What the rows were asked by. */
    public ReadOnlyObjectProperty<FilterValues> filter() {
        return filter.getReadOnlyProperty();
    }

    /** What the rows are sorted by. */
    public ReadOnlyObjectProperty<Order> order() {
        return order.getReadOnlyProperty();
    }

    /** What is typed in the search field; it counts from the next {@link #search}. */
    public StringProperty words() {
        return words;
    }

    /** Whether something about the list, such as its columns, is being chosen over it; unset it to end that. */
    public BooleanProperty aside() {
        return aside;
    }

    /** The ticked rows. */
    public Ticks ticks() {
        return ticks;
    }

    /** Tells a row from another. */
    public String id(R row) {
        return id.apply(row);
    }

    /** Whether there are rows behind those that stand here. */
    public boolean more() {
        return next.isPresent();
    }

    /** How many rows the filter finds; empty while they are counted. */
    public Optional<Integer> found() {
        return totals.get().map(source::count);
    }

    /** Whether the filter finds other rows than it does at first. */
    public boolean narrowed() {
        return !filter.get().equals(usual);
    }

    /** Asks by what is chosen and typed now. */
    public void search() {
        narrow(filter.get());
    }

    /** Asks by another choice, and by what is typed. */
    public void narrow(FilterValues wanted) {
        show(wanted.with(FilterValues.WORDS, words.get().strip()), order.get());
    }

    /** Sorts anew; ticks stay and nothing is counted again. */
    public void sort(Order wanted) {
        order.set(wanted);
        fetchFirst();
    }

    /** Shows a view. */
    public void apply(SavedView view) {
        words.set(view.filter().words());
        show(view.filter(), view.order());
    }

    /** As the list begins. */
    public void reset() {
        words.set("");
        show(usual, order.get());
    }

    /** The same once more; ticks stay. */
    public void reload() {
        show(filter.get(), order.get());
    }

    /** Fetches the next page; nothing happens while one is on its way or when there is none. */
    public void fetchMore() {
        if (!fetching) {
            next.ifPresent(this::fetch);
        }
    }

    private void show(FilterValues wanted, Order by) {
        if (!wanted.equals(filter.get())) {
            ticks.clear();
        }
        filter.set(wanted);
        order.set(by);
        totals.set(Optional.empty());
        var token = counting.next();
        fetchFirst();
        run(() -> source.totals(wanted), outcome -> {
            if (token.current() && outcome instanceof Outcome.Done<T>(var counted)) {
                totals.set(Optional.of(counted));
            }
        });
    }

    private void fetchFirst() {
        next = Optional.empty();
        rows.clear();
        state.set(ListState.LOADING);
        fetch(order.get().firstPage());
    }

    private void fetch(PageWanted page) {
        fetching = true;
        var wanted = filter.get();
        ask(() -> source.page(wanted, page), outcome -> {
            fetching = false;
            say(Notice.troubleOf(outcome));
            if (outcome instanceof Outcome.Done<PageOf<R>>(var answer)) {
                rows.addAll(answer.rows());
                next = answer.next().map(page::after);
                state.set(rows.isEmpty() ? ListState.EMPTY : ListState.ROWS);
            } else if (rows.isEmpty()) {
                state.set(ListState.FAILED);
            }
        });
    }

    @Override
    public void close() {
        counting.drop();
        super.close();
    }
}

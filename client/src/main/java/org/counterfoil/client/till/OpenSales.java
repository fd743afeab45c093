package org.counterfoil.client.till;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The open sales of a terminal: one is worked on, the others are held. They belong to the terminal and not to a
 * session, so that no sale is lost when the operator changes.
 */
public final class OpenSales {

    /** As many tabs as a person can oversee. */
    public static final int MOST = 8;

    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Sale>> sales = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sale> current = new ReadOnlyObjectWrapper<>();
    private int lastId;

    public OpenSales(Clock clock) {
        this.clock = clock;
        var first = fresh();
        sales.set(List.of(first));
        current.set(first);
    }

    /** All of them, in the order of their tabs. */
    public ReadOnlyObjectProperty<List<Sale>> sales() {
        return sales.getReadOnlyProperty();
    }

    /** The one that is worked on. */
    public ReadOnlyObjectProperty<Sale> current() {
        return current.getReadOnlyProperty();
    }

    /** Changes a sale wherever it stands; nothing happens when it is gone. */
    void change(int id, UnaryOperator<Sale> change) {
        var list = new ArrayList<>(sales.get());
        list.replaceAll(sale -> sale.id() == id ? change.apply(sale) : sale);
        set(list, current.get().id());
    }

    /** Puts the current sale aside and begins a new one; false when there is nothing to put aside or no room. */
    boolean hold() {
        if (current.get().isBlank() || sales.get().size() >= MOST) {
            return false;
        }
        var list = new ArrayList<>(heldCurrent());
        var next = fresh();
        list.add(next);
        set(list, next.id());
        return true;
    }

    /** Takes the sale that was held longest; false when none is. */
    boolean recall() {
        var oldest = sales.get().stream().filter(sale -> sale.held().isPresent())
                .min((a, b) -> a.held().get().compareTo(b.held().get()));
        oldest.ifPresent(sale -> select(sale.id()));
        return oldest.isPresent();
    }

    /** Works on another tab; the current one is held, or dropped when nothing stands in it. */
    void select(int id) {
        if (id == current.get().id()) {
            return;
        }
        var dropped = current.get().isBlank() || current.get().isDone();
        var list = new ArrayList<Sale>();
        for (var sale : dropped ? sales.get() : heldCurrent()) {
            if (!dropped || sale.id() != current.get().id()) {
                list.add(sale.id() == id ? sale.recalled() : sale);
            }
        }
        set(list, id);
    }

    /** Ends the current sale and goes on with an empty one. */
    void drop() {
        var list = new ArrayList<>(sales.get());
        list.removeIf(sale -> sale.id() == current.get().id());
        var next = fresh();
        list.addFirst(next);
        set(list, next.id());
    }

    private List<Sale> heldCurrent() {
        return sales.get().stream().map(sale -> sale.id() == current.get().id() ? sale.held(clock.instant()) : sale)
                .toList();
    }

    private Sale fresh() {
        return Sale.empty(++lastId);
    }

    private void set(List<Sale> list, int id) {
        sales.set(List.copyOf(list));
        Optional<Sale> working = list.stream().filter(sale -> sale.id() == id).findFirst();
        current.set(working.orElseGet(list::getFirst));
    }
}

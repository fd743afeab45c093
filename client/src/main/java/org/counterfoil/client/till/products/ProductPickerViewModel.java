package org.counterfoil.client.till.products;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor.Pending;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.common.catalog.ProductView;

/** Products found by a part of their name or code; Enter takes the one that is marked, as often as it is pressed. */
public final class ProductPickerViewModel extends DeskModel implements Flow {

    private static final Duration AFTER_TYPING = Duration.ofMillis(150);

    private final Consumer<ProductView> picked;
    private final Consumer<Scan> other;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<ProductView> products = FXCollections.observableArrayList();
    private final IntegerProperty marked = new SimpleIntegerProperty(-1);
    private Pending search = () -> {};

    /**
     * @param picked gets each product that is taken
     * @param other  gets what is scanned meanwhile
     */
    public ProductPickerViewModel(DeskSession session, Consumer<ProductView> picked, Consumer<Scan> other) {
        super(session);
        this.picked = picked;
        this.other = other;
        text.addListener((property, before, now) -> {
            search.cancel();
            search = executor().after(AFTER_TYPING, this::search);
        });
        search();
    }

    /** As it is typed. */
    public StringProperty text() {
        return text;
    }

    public ObservableList<ProductView> products() {
        return products;
    }

    /** The place of the product that Enter takes; -1 while there is none. */
    public IntegerProperty marked() {
        return marked;
    }

    /** Marks the next one, or the one before. */
    public void move(int by) {
        marked.set(Math.clamp(marked.get() + by, products.isEmpty() ? -1 : 0, products.size() - 1));
    }

    public void take(ProductView product) {
        session().cues().play(Notice.Tone.SUCCESS);
        picked.accept(product);
    }

    @Override
    public void scanned(Scan scan) {
        if (scan.kind() != ScanKind.TRANSACTION) {
            other.accept(scan);
        }
    }

    @Override
    public void enter() {
        if (marked.get() >= 0) {
            take(products.get(marked.get()));
        }
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public void close() {
        search.cancel();
        super.close();
    }

    private void search() {
        var wanted = text.get().strip();
        ask(() -> session().catalog().search(wanted), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<List<ProductView>>(var found)) {
                products.setAll(found);
                marked.set(found.isEmpty() ? -1 : 0);
            }
        });
    }
}

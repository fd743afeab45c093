package org.counterfoil.client.till;

import java.util.Map;
import java.util.function.IntConsumer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.WholeNumber;

/** How many of the selected line. What is scanned meanwhile is no quantity. */
public final class QuantityViewModel extends DeskModel implements Flow {

    private final CartLine line;
    private final IntConsumer chosen;
    private final StringProperty quantity = new SimpleStringProperty("");

    QuantityViewModel(DeskSession session, CartLine line, IntConsumer chosen) {
        super(session);
        this.line = line;
        this.chosen = chosen;
        quantity.set(Integer.toString(line.quantity()));
    }

    public CartLine line() {
        return line;
    }

    /** As it is typed. */
    public StringProperty quantity() {
        return quantity;
    }

    @Override
    public void scanned(Scan scan) {
        say(Notice.warning("value.scan-ignored", Map.of()));
    }

    @Override
    public void enter() {
        var wanted = WholeNumber.read(quantity.get()).orElse(0L);
        if (wanted < 1 || wanted > CartLine.MOST) {
            say(Notice.warning("till.quantity-range", Map.of("most", CartLine.MOST)));
        } else {
            chosen.accept(wanted.intValue());
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
}

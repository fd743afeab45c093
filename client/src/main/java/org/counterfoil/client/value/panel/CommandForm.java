package org.counterfoil.client.value.panel;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.counterfoil.client.value.FlowStep;
import org.counterfoil.common.value.TransactionDetails;

/** What differs between flows that end in a command. */
public interface CommandForm {

    /** Of the texts: {@code value.<area>.title}, {@code .check}, {@code .commit}, {@code .next}. */
    String area();

    String icon();

    /** What is filled in. */
    Region fields();

    /** Beside it: the member, mostly. */
    Region aside();

    /** Puts the focus into the field that is missing most. */
    void placeFocus();

    /** Shows another step in the same nodes. */
    void show(FlowStep step);

    /** Stops listening. */
    void close();

    /** What stands above the paper when it is done; an empty region for nothing. */
    default Node whenDone(TransactionDetails transaction) {
        var nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }
}

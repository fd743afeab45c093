package org.counterfoil.client.shared.list.filter;

import javafx.scene.Node;

/** One control of the filter bar. */
interface FilterPart {

    Node node();

    /** Shows what stands in the filters now. */
    void show(FilterValues values);
}

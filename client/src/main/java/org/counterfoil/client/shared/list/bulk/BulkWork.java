package org.counterfoil.client.shared.list.bulk;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.select.Selection;

/** Where a bulk action is looked at and done. Called off the screen's thread. */
public interface BulkWork {

    /** What the action would meet; changes nothing. */
    BulkPreview preview(Selection selection);

    /**
     * Does it.
     *
     * @param set the fields that are to be set for all rows, and no others
     */
    BulkAnswer run(Selection selection, FormValues set, BulkProgress progress);
}

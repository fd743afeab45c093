package org.counterfoil.client.organisation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/** The stores that can be chosen in a form. */
public final class StoreChoices {

    private StoreChoices() {}

    /** All stores that the caller sees, by number; the values are their ids. Asks the server, page after page. */
    public static List<FieldType.Option> of(StoreApi stores) {
        var options = new ArrayList<FieldType.Option>();
        var wanted = Optional.of(PageWanted.first(PageOf.MAX_ROWS));
        while (wanted.isPresent()) {
            var page = stores.list(StoreFilter.all(wanted.get()));
            page.rows().forEach(store -> options.add(new FieldType.Option(Long.toString(store.id()),
                    store.number() + " " + store.profile().name())));
            wanted = page.next().map(wanted.get()::after);
        }
        return List.copyOf(options);
    }
}

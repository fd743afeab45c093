package org.counterfoil.server.shared.list;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The orders that a list offers; the first is its own. */
public record ListOrders(List<SortKey> keys) {

    public ListOrders {
        keys = List.copyOf(keys);
    }

    public static ListOrders of(SortKey own, SortKey... others) {
        var keys = new ArrayList<SortKey>();
        keys.add(own);
        keys.addAll(List.of(others));
        return new ListOrders(keys);
    }

    /** The order that is wanted. Refuses: bad-request (sort) for one that the list does not offer. */
    SortKey of(PageWanted wanted) {
        return wanted.sort().map(this::named).orElse(keys.getFirst());
    }

    private SortKey named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.BAD_REQUEST, "field", "sort").thrown());
    }
}

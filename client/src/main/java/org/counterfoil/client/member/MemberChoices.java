package org.counterfoil.client.member;

import java.util.List;

import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.list.filter.Filter;

/**
 * What the list of members can be narrowed by.
 *
 * @param levels by code
 * @param stores by id; none to a store, which sees its own members alone
 * @param ranks  levels that members may be put in by hand, by id; none to whoever may not
 */
record MemberChoices(List<Filter.Option> levels, List<Filter.Option> stores, List<FieldType.Option> ranks) {

    /** Nothing to choose. */
    static final MemberChoices NONE = new MemberChoices(List.of(), List.of(), List.of());

    MemberChoices {
        levels = List.copyOf(levels);
        stores = List.copyOf(stores);
        ranks = List.copyOf(ranks);
    }
}

package org.counterfoil.client.member;

import java.util.List;

import org.counterfoil.client.shared.list.filter.Filter;

/**
 * What the list of members can be narrowed by.
 *
 * @param levels by code
 * @param stores by id; none to a store, which sees its own members alone
 */
record MemberChoices(List<Filter.Option> levels, List<Filter.Option> stores) {

    /** Nothing to choose. */
    static final MemberChoices NONE = new MemberChoices(List.of(), List.of());

    MemberChoices {
        levels = List.copyOf(levels);
        stores = List.copyOf(stores);
    }
}

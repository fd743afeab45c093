package org.counterfoil.client.member;

import java.util.List;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * What the list of members can be narrowed by.
 *
 * @param levels by code
 * @param stores by id; none to a store, which sees its own members alone
 * @param ranks  levels that members may be put in by hand, by id; none to whoever may not
 * @param tags   those that members have
 * @param own    the merchant's own fields
 */
record MemberChoices(List<Filter.Option> levels, List<Filter.Option> stores, List<FieldType.Option> ranks,
        List<Filter.Option> tags, OwnFilters own) {

    /** Nothing to choose. */
    static final MemberChoices NONE = new MemberChoices(List.of(), List.of(), List.of(), List.of(),
            new OwnFilters(List.of()));

    MemberChoices {
        levels = List.copyOf(levels);
        stores = List.copyOf(stores);
        ranks = List.copyOf(ranks);
        tags = List.copyOf(tags);
    }

    /** Asks for them. */
    static MemberChoices of(SessionScope session) {
        var levels = session.api(MemberApi.class).levels().stream()
                .map(level -> new Filter.Option(level.code(), level.name())).toList();
        var tags = session.api(MemberNotesApi.class).tags().stream().map(tag -> new Filter.Option(tag, tag)).toList();
        return new MemberChoices(levels, stores(session), ranks(session), tags,
                new OwnFilters(session.api(OwnFieldApi.class).list()));
    }

    private static List<Filter.Option> stores(SessionScope session) {
        var all = session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                && session.may(Permission.STORES, Access.READ);
        return all
                ? StoreChoices.of(session.api(StoreApi.class)).stream()
                        .map(store -> new Filter.Option(store.value(), store.name())).toList()
                : List.of();
    }

    private static List<FieldType.Option> ranks(SessionScope session) {
        return session.may(Permission.LEVEL_CHANGE, Access.WRITE) && session.may(Permission.LEVELS, Access.READ)
                ? session.api(LevelApi.class).list(LevelFilter.all()).rows().stream()
                        .map(row -> new FieldType.Option(Long.toString(row.id()), row.profile().name())).toList()
                : List.of();
    }
}

package org.counterfoil.common.card;

import java.util.List;
import java.util.Set;

import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which members; an empty part does not narrow.
 *
 * @param text         how number, phone, name, the name's pinyin or its initials begin
 * @param card         how the number of a card of theirs begins, of one that was replaced as well
 * @param statuses     as of today
 * @param cardStatuses of a card of theirs
 * @param levels       codes
 * @param stores       ids of the stores where they were enrolled
 * @param registered   when
 * @param tags         who has one of them
 * @param own          by the merchant's own fields, all of which must hold; 30 at most
 * @param page         ordered by {@code number} or {@code name}
 */
public record MemberFilter(String text, String card, Set<MemberStatus> statuses, Set<CardStatus> cardStatuses,
        Set<String> levels, Set<Long> stores, DayRange registered, Set<String> tags, List<OwnFilter> own,
        PageWanted page) {

    public MemberFilter {
        statuses = Set.copyOf(statuses);
        cardStatuses = Set.copyOf(cardStatuses);
        levels = Set.copyOf(levels);
        stores = Set.copyOf(stores);
        tags = Set.copyOf(tags);
        own = List.copyOf(own);
    }

    /** The same members who have these of the merchant's own fields as well. */
    public MemberFilter having(List<OwnFilter> wanted) {
        return new MemberFilter(text, card, statuses, cardStatuses, levels, stores, registered, tags, wanted, page);
    }

    /** The same members on another page. */
    public MemberFilter on(PageWanted other) {
        return new MemberFilter(text, card, statuses, cardStatuses, levels, stores, registered, tags, own, other);
    }

    /** Everybody. */
    public static MemberFilter all(int rows) {
        return new MemberFilter("", "", Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(),
                List.of(), PageWanted.first(rows));
    }
}

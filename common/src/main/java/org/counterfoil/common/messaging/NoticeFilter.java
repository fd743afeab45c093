package org.counterfoil.common.messaging;

import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which of headquarters' notices; an empty part does not narrow.
 *
 * @param text part of a title
 * @param page the latest first, by the first day on which they are shown
 */
public record NoticeFilter(String text, Set<NoticeState> states, PageWanted page) {

    public NoticeFilter {
        states = Set.copyOf(states);
    }

    /** All of them. */
    public static NoticeFilter all(int rows) {
        return new NoticeFilter("", Set.of(), PageWanted.first(rows));
    }
}

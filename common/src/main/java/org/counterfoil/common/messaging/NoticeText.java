package org.counterfoil.common.messaging;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a notice says, to whom and when.
 *
 * @param from   the first business day on which it is shown
 * @param until  the last one
 * @param stores numbers of the stores that it is for; all where there are none
 */
public record NoticeText(String title, String text, LocalDate from, LocalDate until, Set<String> stores) {

    public NoticeText {
        stores = Set.copyOf(stores);
    }
}

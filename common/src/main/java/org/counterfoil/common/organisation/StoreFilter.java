package org.counterfoil.common.organisation;

import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which stores; an empty part does not narrow.
 *
 * <p>Orders: {@code number} (the list's own), {@code name} (Chinese by pinyin), {@code created}, {@code contact},
 * {@code phone}, {@code discount}, {@code points}.
 *
 * @param text        how number, name, pinyin of the name, its initials, contact or phone begin
 * @param statuses    any of these
 * @param region      exactly; the same for business format, legal entity and brand
 * @param created     calendar days where the merchant is
 */
public record StoreFilter(String text, Set<StoreStatus> statuses, Set<StoreKind> kinds, String region,
        String businessFormat, String legalEntity, String brand, DayRange created, PageWanted page) {

    public StoreFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
    }

    /** The same on another page. */
    public StoreFilter on(PageWanted other) {
        return new StoreFilter(text, statuses, kinds, region, businessFormat, legalEntity, brand, created, other);
    }

    /** All stores. */
    public static StoreFilter all(PageWanted page) {
        return new StoreFilter("", Set.of(), Set.of(), "", "", "", "", DayRange.ANY, page);
    }

    /** The same, narrowed by text. */
    public StoreFilter withText(String beginning) {
        return new StoreFilter(beginning, statuses, kinds, region, businessFormat, legalEntity, brand, created, page);
    }

    /** The same, narrowed by status. */
    public StoreFilter withStatuses(Set<StoreStatus> any) {
        return new StoreFilter(text, any, kinds, region, businessFormat, legalEntity, brand, created, page);
    }
}

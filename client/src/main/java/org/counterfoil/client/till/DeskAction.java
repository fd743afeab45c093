package org.counterfoil.client.till;

import java.util.Set;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * What the desk's keys do; texts {@code till.key.<key>}. Shifted keys stand beside the plain key of the same matter.
 */
public enum DeskAction {
    FIND_MEMBER(2, false, "person_search", Permission.CARD_READ, Access.READ),
    BALANCE(2, true, "account_balance_wallet", Permission.CARD_READ, Access.READ),
    PRODUCTS(3, false, "category", Permission.PRODUCTS, Access.READ),
    ENROL(3, true, "person_add", Permission.CARD_ACTIVATE, Access.WRITE),
    QUANTITY(4, false, "edit", Permission.SIGNED_IN, Access.READ),
    TRANSACTIONS(5, false, "list_alt", Permission.TRANSACTIONS, Access.READ),
    DOWNLOADS(5, true, "get_app", Permission.EXPORT, Access.WRITE),
    POINTS(6, false, "stars", Permission.POINTS_SPEND, Access.WRITE),
    HOLD(7, false, "pause_circle_outline", Permission.SIGNED_IN, Access.READ),
    RECALL(8, false, "play_circle_outline", Permission.SIGNED_IN, Access.READ),
    RECHARGE(9, false, "account_balance_wallet", Permission.RECHARGE, Access.WRITE),
    TRANSFER(9, true, "swap_horiz", Permission.TRANSFER, Access.WRITE),
    VOID(10, false, "undo", Permission.VOID, Access.WRITE),
    REPRINT(11, false, "receipt_long", Permission.REPRINT, Access.WRITE),
    DRAWER(12, false, "point_of_sale", Permission.SIGNED_IN, Access.READ);

    private static final Set<DeskAction> NOT_FLOWS = Set.of(HOLD, RECALL, DOWNLOADS);

    private final int number;
    private final boolean shifted;
    private final String icon;
    private final Permission permission;
    private final Access access;

    DeskAction(int number, boolean shifted, String icon, Permission permission, Access access) {
        this.number = number;
        this.shifted = shifted;
        this.icon = icon;
        this.permission = permission;
        this.access = access;
    }

    /** 2 to 12, of F2 to F12. */
    public int number() {
        return number;
    }

    /** Whether it takes the shift key. */
    public boolean shifted() {
        return shifted;
    }

    public String icon() {
        return icon;
    }

    public Permission permission() {
        return permission;
    }

    public Access access() {
        return access;
    }

    /** Whether it opens a flow; the others act at once. */
    public boolean opensFlow() {
        return !NOT_FLOWS.contains(this);
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

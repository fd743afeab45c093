package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.server.ledger.AccountKey;

/** The card that was presented and the member that it points to, who owns the value; ids. */
public record Holder(long card, long member) {

    AccountKey principal(Site site) {
        return AccountKey.principal(site.merchant(), member);
    }

    AccountKey bonus(Site site) {
        return AccountKey.bonus(site.merchant(), member);
    }

    AccountKey points(Site site) {
        return AccountKey.points(site.merchant(), member);
    }

    /** Principal and bonus. */
    List<AccountKey> money(Site site) {
        return List.of(principal(site), bonus(site));
    }
}

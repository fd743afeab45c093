package org.counterfoil.server.value.transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.counterfoil.common.value.Leg;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.PostedLeg;

/** What a transaction did to one account of a member, in the smallest unit of its asset. */
record MemberLeg(AccountKey account, long amount, long before, long after) {

    /** Those of a member out of all postings. */
    static List<MemberLeg> of(List<PostedLeg> posted) {
        return posted.stream().filter(leg -> concerns(leg.account().kind()))
                .map(leg -> new MemberLeg(leg.account(), leg.amount(), leg.before().orElseThrow(),
                        leg.after().orElseThrow()))
                .toList();
    }

    /** Whether an account of this kind is a member's own. */
    static boolean concerns(AccountKind kind) {
        return switch (kind) {
            case PRINCIPAL, BONUS, POINTS, COUNTS, POINTS_DEBT, COUPON -> true;
            default -> false;
        };
    }

    /** One leg per account, in the order of their first postings. */
    static List<MemberLeg> merged(List<MemberLeg> legs) {
        var merged = new LinkedHashMap<AccountKey, MemberLeg>();
        legs.forEach(leg -> merged.merge(leg.account(), leg, MemberLeg::then));
        return new ArrayList<>(merged.values());
    }

    private MemberLeg then(MemberLeg later) {
        return new MemberLeg(account, amount + later.amount, before, later.after);
    }

    /** As people see it, under the card that stands for the owner. */
    Leg under(String card) {
        var name = account.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Leg(name, card, account.asset(), amount, before, after);
    }
}

package org.counterfoil.common.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.MemberStatus;

/**
 * What a line of the transaction list tells besides, for columns that are chosen.
 *
 * @param operatorNumber staff number
 * @param level          the member's at that time; empty without a card
 * @param products       codes of what was sold or counted, of several with how many; keyed-in amounts have none
 * @param approver       the second person's name; empty without one
 * @param voids          number of the transaction that this one voids or returns
 * @param voidedBy       number of the transaction that voided this one
 * @param legs           what it did to each account of the member of the line; what it left alone is not told,
 *                       but of stored value both parts where it moved one
 * @param memberStatus   what the member whose card was presented is by now; empty without one
 */
public record RowMore(LocalDate businessDate, String operatorNumber, String terminalAlias, String level,
        List<String> products, String approver, Optional<String> voids, Optional<String> voidedBy, List<Leg> legs,
        Optional<MemberStatus> memberStatus) {

    /** Of a line that tells nothing besides. */
    public static final RowMore NONE = new RowMore(LocalDate.EPOCH, "", "", "", List.of(), "", Optional.empty(),
            Optional.empty(), List.of(), Optional.empty());

    private static final String PRINCIPAL = "principal";
    private static final String BONUS = "bonus";
    private static final String COUNTED = "count:";

    public RowMore {
        products = List.copyOf(products);
        legs = List.copyOf(legs);
    }

    /** What an account held afterwards; empty where it was left alone. */
    public Optional<Long> after(String account) {
        return legs.stream().filter(leg -> leg.account().equals(account)).map(Leg::after)
                .reduce((_, later) -> later);
    }

    /** Stored value afterwards, principal and bonus together; empty where it left both alone. */
    public Optional<Long> balanceAfter() {
        return after(PRINCIPAL).flatMap(principal -> after(BONUS).map(bonus -> principal + bonus));
    }

    /** What it did to uses of a counted service; empty where it did nothing of that kind. */
    public Optional<Leg> counted() {
        return legs.stream().filter(leg -> leg.asset().startsWith(COUNTED)).findFirst();
    }

    /** The code of the service whose uses it changed; empty where it changed none. */
    public String service() {
        return counted().map(leg -> leg.asset().substring(COUNTED.length())).orElse("");
    }
}

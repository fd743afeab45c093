package org.counterfoil.server.staff;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;

/** How far somebody reaches who manages people: where, and up to whom. */
public final class Authority {

    private Authority() {}

    /** The one store whose people the caller may see; empty for all of the merchant. */
    public static Optional<Long> storeOf(Caller caller) {
        return isHeadquarters(caller) ? Optional.empty() : Optional.of(caller.store());
    }

    public static boolean isHeadquarters(Caller caller) {
        return caller.operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    /** Refuses: not-permitted unless headquarters asks. */
    public static void demandHeadquarters(Caller caller) {
        if (!isHeadquarters(caller)) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
    }

    /**
     * Nobody gives what he does not hold, and nobody gets at who holds more: with that one's password it would be his.
     * What the merchant's licence does not cover nobody holds, whatever roles say, and it stands in nobody's way.
     *
     * <p>Refuses: more-than-own, naming the permission.
     */
    static void demandWithin(Caller caller, Map<Permission, Access> grants) {
        grants.entrySet().stream().filter(grant -> caller.licence().covers(grant.getKey())
                && !caller.may(grant.getKey(), grant.getValue()))
                .map(Map.Entry::getKey).sorted().findFirst().ifPresent(more -> {
                    throw Refusal.of(RefusalCode.MORE_THAN_OWN, "permission", more.key()).thrown();
                });
    }
}

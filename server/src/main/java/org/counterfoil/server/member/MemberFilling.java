package org.counterfoil.server.member;

import java.util.OptionalLong;
import java.util.Set;

import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.member.standing.MissingFacts;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Fills in what members from before a version of the software lack, a piece of them at a time: once after the start
 * with the new version, and whenever it is looked for again. Whatever breaks off goes on from what is filled in.
 */
@Component
public class MemberFilling {

    private final BusinessDates merchants;
    private final MissingFacts missing;

    MemberFilling(BusinessDates merchants, MissingFacts missing) {
        this.merchants = merchants;
        this.missing = missing;
    }

    /** Of all merchants. */
    public void run() {
        Set.copyOf(merchants.today().keySet()).forEach(merchant -> MerchantScope.run(merchant, this::fill));
    }

    private void fill() {
        for (var last = next(0); last.isPresent();) {
            last = next(last.getAsLong());
        }
    }

    /** The ledger's feed may have made a member's row at the same moment; then it is there at the second look. */
    private OptionalLong next(long after) {
        try {
            return missing.fill(after, MemberFilling::key);
        } catch (DuplicateKeyException made) {
            return missing.fill(after, MemberFilling::key);
        }
    }

    private static int key(MissingFacts.Born born) {
        return Birthdays.key(born.day(), born.calendar());
    }
}

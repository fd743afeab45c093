package org.counterfoil.common.issuing;

import java.util.List;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.MergeField;

/**
 * One of two members who are the same person is kept; everything of the other one goes there.
 *
 * @param kept       id of the member who stays
 * @param merged     id of the member who is closed
 * @param taken      fields of the profile that the kept member takes from the other one
 * @param intoBearer said on purpose: somebody with a registered card is merged into somebody with bearer cards alone
 * @param remark     at most 200 characters
 */
public record MergeMembers(RequestKey request, long kept, long merged, List<MergeField> taken, boolean intoBearer,
        String remark) {

    /** The same fields in another order say the same. */
    public MergeMembers {
        taken = taken.stream().distinct().sorted().toList();
    }
}

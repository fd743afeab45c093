package org.counterfoil.common.refund;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.ledger.RequestKey;

/**
 * Pays a recharge back within its cooling-off days, without asking why.
 *
 * @param number   of the recharge
 * @param identity how the holder was known
 */
public record CoolOff(RequestKey request, String number, IdentityCheck identity, String remark) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "CoolOff[" + request + ", number=" + number + "]";
    }
}

package org.counterfoil.common.staff;

import java.time.Instant;
import java.util.Map;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * A session that was opened.
 *
 * @param token        sent back as the bearer of every later call; never logged
 * @param idleSeconds  the session ends after so many seconds without a call
 * @param epoch        the terminal numbers its requests within this epoch
 * @param nextSequence the first free number of the terminal's requests
 * @param passwordDue  the password was a one-time one: until it is changed, nothing else is allowed
 * @param licence      until when the merchant may work, with what, and under which name
 */
public record SignedIn(String token, Instant signedInAt, int idleSeconds, Operator operator, Desk desk,
        Map<Permission, Access> grants, int epoch, long nextSequence, boolean passwordDue,
        Licence licence) {

    public SignedIn {
        grants = Map.copyOf(grants);
    }

    /** Whether the role reaches far enough. */
    public boolean may(Permission permission, Access needed) {
        return permission == Permission.SIGNED_IN && !passwordDue
                || grants.getOrDefault(permission, Access.HIDDEN).covers(needed);
    }

    /** Whether all stores are in reach: for who works for the whole merchant, or stands at its back office. */
    public boolean atHeadquarters() {
        return operator.type() == EmployeeType.MERCHANT_ADMINISTRATOR
                || desk.type() == TerminalType.MERCHANT_BACK_OFFICE;
    }

    /** Without the token, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignedIn[operator=" + operator + ", desk=" + desk + "]";
    }
}

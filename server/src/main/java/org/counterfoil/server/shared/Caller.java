package org.counterfoil.server.shared;

import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;

/**
 * Who calls, from where: what a use case is given beside its command.
 *
 * @param merchant    id of the merchant; all data of the call is the merchant's
 * @param store       id of the terminal's store
 * @param terminal    where the caller stands
 * @param epoch       the terminal numbers this session's requests within it
 * @param address     the caller's IP address, for the operator log
 * @param passwordDue a one-time password opened the session: nothing is granted until it is changed
 * @param licence     the merchant's: nobody is granted what it does not cover
 */
public record Caller(long session, long merchant, long store, Place terminal, Operator operator,
        Map<Permission, Access> grants, int epoch, String address, boolean passwordDue, Licence licence) {

    /** A terminal by id, number and type. */
    public record Place(long id, String number, TerminalType type) {}

    public Caller {
        grants = passwordDue ? Map.of() : covered(grants, licence);
    }

    /** Whether the caller works for the merchant as a whole: an administrator anywhere, or its back office. */
    public boolean isHeadquarters() {
        return operator.type() == EmployeeType.MERCHANT_ADMINISTRATOR
                || terminal.type() == TerminalType.MERCHANT_BACK_OFFICE;
    }

    /** Refuses: not-permitted, to everybody but headquarters. */
    public void demandHeadquarters() {
        if (!isHeadquarters()) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
    }

    /** Whether the caller's role reaches far enough. */
    public boolean may(Permission permission, Access needed) {
        return permission == Permission.SIGNED_IN && !passwordDue
                || grants.getOrDefault(permission, Access.HIDDEN).covers(needed);
    }

    /** The same, in the books of another store of the merchant. */
    public Caller at(long other) {
        return inBooksOf(merchant, other);
    }

    /** The same, at work in the books of another merchant, at a store of it. */
    public Caller inBooksOf(long other, long itsStore) {
        return new Caller(session, other, itsStore, terminal, operator, grants, epoch, address, passwordDue, licence);
    }

    /** Refuses: licence-expired, naming its last day, once that is over. */
    public void demandLicence() {
        if (licence.expired()) {
            throw Refusal.of(RefusalCode.LICENCE_EXPIRED, "day", licence.expires().orElseThrow()).thrown();
        }
    }

    private static Map<Permission, Access> covered(Map<Permission, Access> grants, Licence licence) {
        return grants.entrySet().stream().filter(grant -> licence.covers(grant.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Refuses: password-change-needed while it is due, not-permitted where the role does not reach far enough. */
    public void demand(Permission permission, Access needed) {
        if (passwordDue) {
            throw Refusal.of(RefusalCode.PASSWORD_CHANGE_NEEDED).thrown();
        }
        if (!may(permission, needed)) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED, "permission", permission.key()).thrown();
        }
    }
}

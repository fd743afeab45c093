package org.counterfoil.server.shared.approval;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;

/** Judges who approves; people and passwords are known above this feature. */
@FunctionalInterface
public interface Approvers {

    /**
     * Who it is, when the password is right and the person may approve what the caller does. Takes long on purpose, and
     * is to be asked outside every transaction: a wrong try must not be rolled back.
     *
     * <p>Refuses: approval-failed, sign-in-locked, approval-by-another (the caller's own), approver-not-permitted
     * (suspended, of another store, with a one-time password, or without the permission to write).
     */
    Operator prove(Approval approval, Permission permission, Caller caller);
}

package org.counterfoil.client.member;

import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** What the operator's role may do with members. */
record MemberRights(SessionScope session) {

    boolean mayEdit() {
        return session.may(Permission.MEMBERS, Access.WRITE);
    }

    /** Whether members may be locked, extended, and their phones bound. */
    boolean mayMove() {
        return session.may(Permission.MEMBER_LIFE, Access.WRITE);
    }

    boolean maySeeWhole() {
        return session.may(Permission.MEMBER_PRIVACY, Access.READ);
    }

    boolean mayActivate() {
        return session.may(Permission.CARD_ACTIVATE, Access.WRITE);
    }

    /** Whether cards may be moved by this permission; without a PIN pad the holder's identity is to be stated. */
    boolean mayMoveCards(Permission by) {
        return session.may(by, Access.WRITE) && session.may(Permission.IDENTITY_CHECK, Access.WRITE);
    }

    /** Whether the fee of a card in another one's place may be let go. */
    boolean mayWaive() {
        return session.may(Permission.CARD_FEE_WAIVER, Access.WRITE);
    }

    /** Whether value may be moved by this permission. */
    boolean mayValue(Permission by) {
        return session.may(by, Access.WRITE);
    }

    boolean mayMerge() {
        return session.may(Permission.MEMBER_MERGE, Access.WRITE);
    }

    /** Whether likely pairs may be looked for. */
    boolean maySeeDuplicates() {
        return session.may(Permission.MEMBER_MERGE, Access.READ);
    }

    boolean maySeeTransactions() {
        return session.may(Permission.TRANSACTIONS, Access.READ);
    }

    /** Whether members may be brought in from a file. */
    boolean mayImport() {
        return mayEdit() && session.may(Permission.IMPORT, Access.WRITE);
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }
}

package org.counterfoil.common.shared.approval;

/**
 * Somebody else agrees to a command, at the desk of who gives it. It is no part of what the command says: repeated with
 * another approval, or with none, it is the same request.
 *
 * @param staffNumber the approver's staff number or login name
 */
public record Approval(String staffNumber, String password) {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "Approval[staffNumber=" + staffNumber + "]";
    }
}

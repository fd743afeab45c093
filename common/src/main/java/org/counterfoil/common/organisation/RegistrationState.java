package org.counterfoil.common.organisation;

/** What became of a registration. */
public enum RegistrationState {
    /** Nobody has decided yet. */
    WAITING,
    /** A merchant was added. */
    APPROVED,
    /** It was refused; its licence code is good for another one. */
    REFUSED
}

package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.NewManager;

/** A store's people as far as the store itself goes: who hires them is above this feature. */
public interface FirstManager {

    /**
     * Hires a store's first manager within the caller's transaction, and returns the one-time password.
     *
     * <p>Refuses: field-missing, field-too-long, number-malformed, staff-number-taken, login-taken, role-unknown.
     */
    String hire(long store, NewManager manager);

    /** Everybody who was hired for the store leaves with it. */
    void dismiss(long store);
}

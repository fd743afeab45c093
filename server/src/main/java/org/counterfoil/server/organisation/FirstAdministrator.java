package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.NewAdministrator;
import org.counterfoil.common.shared.Language;

/** A merchant's first administrator: who hires people is above this feature. */
public interface FirstAdministrator {

    /**
     * Hires the administrator of the merchant of the scope within the caller's transaction, with a role that grants
     * all that such a merchant's people may have, and returns the one-time password.
     *
     * <p>Refuses: field-missing, field-too-long, number-malformed, staff-number-taken, login-taken.
     *
     * @param language that the role is named in
     */
    String hire(NewAdministrator administrator, Language language);
}

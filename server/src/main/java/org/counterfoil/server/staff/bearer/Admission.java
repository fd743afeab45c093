package org.counterfoil.server.staff.bearer;

import org.counterfoil.server.shared.Caller;

/** Judges who bears a token. */
@FunctionalInterface
public interface Admission {

    /** The caller behind a token; refuses whatever forbids the session, but for the permission, which is the door's. */
    Caller admit(String token, String address);
}

package org.counterfoil.server.shared.web;

/**
 * Where a request carries why its token was refused, so that open endpoints still answer a caller with an old token
 * while every other one refuses with the true reason.
 */
public final class SessionRefusal {

    /** The request attribute that holds the {@link org.counterfoil.common.shared.Refusal}. */
    public static final String ATTRIBUTE = SessionRefusal.class.getName();

    private SessionRefusal() {}
}

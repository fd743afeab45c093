package org.counterfoil.client.shared;

/** The version of this client, the same as in the build. */
public final class Version {

    public static final String NUMBER = "0.1.0";

    private Version() {}
}

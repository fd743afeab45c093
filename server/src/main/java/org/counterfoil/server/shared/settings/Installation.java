package org.counterfoil.server.shared.settings;

/** Makes an installation where there is none; what it is made of is for the server as a whole to say. */
public interface Installation {

    /**
     * What the installer is told, this once.
     *
     * @throws StartRefusedException where there is one already
     */
    String install();
}

package org.counterfoil.common.organisation;

/**
 * Proof that a try to sign in comes from the installation that its terminal is tied to.
 *
 * @param at        when it was signed, in milliseconds since 1970; within two minutes of the server's time, and later
 *                  than in every proof of the terminal before
 * @param signature of {@link TerminalSeal#ofSignIn} by the terminal's key, in Base64
 */
public record TerminalProof(long at, String signature) {}

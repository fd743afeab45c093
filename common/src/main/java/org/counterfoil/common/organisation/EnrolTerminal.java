package org.counterfoil.common.organisation;

/**
 * An installation that wants to be a terminal.
 *
 * @param terminal     its number, ten digits
 * @param code         as it was told; spaces, hyphens and small letters do no harm
 * @param publicKey    Ed25519, as X.509 in Base64
 * @param signature    of {@link TerminalSeal#ofEnrolment} by that key, in Base64: whoever hands it in holds it
 * @param installation what the machine calls itself, 60 characters or less
 */
public record EnrolTerminal(String terminal, String code, String publicKey, String signature, String installation) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "EnrolTerminal[terminal=" + terminal + ", installation=" + installation + "]";
    }
}

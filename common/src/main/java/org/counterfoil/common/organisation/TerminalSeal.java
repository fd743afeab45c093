package org.counterfoil.common.organisation;

import java.nio.charset.StandardCharsets;

/**
 * What a terminal's key signs, byte for byte the same on both sides. The first line says what for, so that a signature
 * for one thing is good for nothing else.
 */
public final class TerminalSeal {

    private TerminalSeal() {}

    /** For handing in a public key. */
    public static byte[] ofEnrolment(String terminal, String code, String publicKey) {
        return lines("counterfoil enrolment 1", terminal, EnrolmentCode.plain(code), publicKey);
    }

    /** For signing in as whoever has the login, at this many milliseconds since 1970. */
    public static byte[] ofSignIn(String terminal, String login, long at) {
        return lines("counterfoil sign-in 1", terminal, login, Long.toString(at));
    }

    private static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

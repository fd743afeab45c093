package org.counterfoil.server.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;

import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.organisation.TerminalSeal;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.organisation.TerminalFacts;

/** A machine with a key of its own. */
public record Installation(KeyPair pair) {

    public static Installation fresh() {
        try {
            return new Installation(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    /** What binds the terminal to it. */
    public EnrolTerminal enrol(TerminalFacts terminal, String code) {
        return new EnrolTerminal(terminal.number(), code, publicKey(),
                sign(TerminalSeal.ofEnrolment(terminal.number(), code, publicKey())), "till-1");
    }

    /** The operator 0012 with the right password, at a moment. */
    public SignIn signIn(TerminalFacts terminal, long at) {
        return SignIn.of(terminal.number(), "0012", House.PASSWORD, Language.ZH_CN)
                .proved(Optional.of(proof(terminal, "0012", at)));
    }

    public TerminalProof proof(TerminalFacts terminal, String login, long at) {
        return new TerminalProof(at, sign(TerminalSeal.ofSignIn(terminal.number(), login, at)));
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private String sign(byte[] words) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(words);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.counterfoil.server.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.counterfoil.common.organisation.EnrolmentCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes of terminals: sixteen signs that nobody takes for another, some 72 bits, good for a day. Whoever calls
 * holds the terminal's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnrolmentCodes {

    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final Duration KEPT = Duration.ofDays(30);

    private final IssuedCodeRepository codes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EnrolmentCodes(IssuedCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** A fresh one, for which an employee vouches; whatever was told before is void. */
    public EnrolmentCode issue(TerminalFacts terminal, long employee) {
        revoke(terminal.id());
        var now = clock.instant();
        codes.forget(terminal.id(), now.minus(KEPT));
        var code = IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
        var expires = now.plus(GOOD_FOR);
        codes.save(new IssuedCode(terminal.id(), hash(code), employee, expires));
        return new EnrolmentCode(terminal.number(), code, expires);
    }

    /** The one that was told with these words; empty where none ever was. */
    public Optional<IssuedCode> find(long terminal, String typed) {
        return codes.findByTerminalIdAndCodeHash(terminal, hash(typed));
    }

    /** Whatever was told and not used is void. */
    public void revoke(long terminal) {
        var now = clock.instant();
        codes.findByTerminalIdAndUsedAtIsNullAndVoidAtIsNull(terminal).forEach(code -> code.voidAt(now));
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String hash(String typed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(EnrolmentCode.plain(typed).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

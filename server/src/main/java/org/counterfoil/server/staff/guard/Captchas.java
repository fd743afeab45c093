package org.counterfoil.server.staff.guard;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.server.staff.captcha.CaptchaPicture;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures that tell people from programs. Each step commits by itself, a wrong answer included. */
@Component
public class Captchas {

    private static final int DIGITS = 5;

    private final SignInCaptchaRepository pictures;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Captchas(SignInCaptchaRepository pictures, PlatformTransactionManager transactions, Clock clock) {
        this.pictures = pictures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Another picture for the terminal; the one before is good for nothing any more. */
    public Captcha fresh(String terminal) {
        ensure(terminal);
        var digits = random.ints(DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        transaction.executeWithoutResult(
                _ -> pictures.findByTerminal(terminal).orElseThrow().show(digits, clock.instant()));
        return new Captcha(CaptchaPicture.of(digits, random));
    }

    /** Refuses: captcha-needed without an answer, captcha-wrong with one that is not the picture's. */
    public void demand(String terminal, Optional<String> answer) {
        var given = answer.orElseThrow(() -> Refusal.of(RefusalCode.CAPTCHA_NEEDED).thrown());
        var right = transaction.execute(_ -> pictures.findByTerminal(terminal)
                .map(picture -> picture.take(given, clock.instant())).orElse(false));
        if (!right) {
            throw Refusal.of(RefusalCode.CAPTCHA_WRONG).thrown();
        }
    }

    /** Another call may add the row at the same moment; then it is there, which is all that is asked. */
    private void ensure(String terminal) {
        if (!pictures.existsByTerminal(terminal)) {
            try {
                transaction.executeWithoutResult(_ -> pictures.save(new SignInCaptcha(terminal, clock.instant())));
            } catch (DataIntegrityViolationException added) {
                if (!pictures.existsByTerminal(terminal)) {
                    throw added;
                }
            }
        }
    }
}

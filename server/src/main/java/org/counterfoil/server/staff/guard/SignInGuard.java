package org.counterfoil.server.staff.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.stereotype.Component;

/** Stands between those who guess and the passwords: a picture after some wrong tries, a lock after more. */
@Component
public class SignInGuard {

    private final TryCounter tries;
    private final Captchas captchas;
    private final ServerSettings.SignInRules rules;

    SignInGuard(TryCounter tries, Captchas captchas, ServerSettings settings) {
        this.tries = tries;
        this.captchas = captchas;
        this.rules = settings.signIn();
    }

    /**
     * A try that was let through to the password.
     *
     * @param from the terminal and the address
     * @param left how many tries the account has left after it
     */
    public record Attempt(String account, List<String> from, int left) {

        List<String> subjects() {
            return Stream.concat(Stream.of(account), from.stream()).toList();
        }
    }

    /**
     * Lets a try through. Refuses: sign-in-locked, captcha-needed, captcha-wrong.
     *
     * @param terminal its number
     * @param captcha  what was read off its picture
     */
    public Attempt admit(String account, String terminal, Optional<String> captcha, String address) {
        var from = from(terminal, address);
        if (tries.isDoubtful(Stream.concat(Stream.of(account), from.stream()).toList())) {
            captchas.demand(terminal, captcha);
        }
        return new Attempt(account, from, tries.begin(account));
    }

    /**
     * The same for somebody who was handed a one-time password: only the account's own tries are asked. Whoever locked
     * a desk by guessing goes to a manager, and what the manager hands out has to open that desk. Refuses:
     * sign-in-locked (the account's own), captcha-needed, captcha-wrong.
     */
    public Attempt admitVouched(String account, String terminal, Optional<String> captcha, String address) {
        if (tries.isDoubtful(List.of(account))) {
            captchas.demand(terminal, captcha);
        }
        return new Attempt(account, from(terminal, address), tries.begin(account));
    }

    /** The same in a session that is open: no picture is asked for, no stranger calls. Refuses: sign-in-locked. */
    public Attempt admit(String account, Caller caller) {
        var from = from(caller.terminal().number(), caller.address());
        tries.isDoubtful(Stream.concat(Stream.of(account), from.stream()).toList());
        return new Attempt(account, from, tries.begin(account));
    }

    /** The password was the right one: wrong tries before it are forgotten. */
    public void right(Attempt attempt) {
        tries.clear(attempt.subjects());
    }

    /** What a wrong password is answered. */
    public Refusal wrong(Attempt attempt) {
        return wrong(attempt, RefusalCode.SIGN_IN_FAILED);
    }

    /** The same with another code while tries are left. */
    public Refusal wrong(Attempt attempt, RefusalCode code) {
        tries.wrongFrom(attempt.from());
        return tries.wrong(code, attempt.left());
    }

    private List<String> from(String terminalNumber, String address) {
        var terminal = "terminal " + terminalNumber;
        return rules.byAddress() ? List.of(terminal, "address " + address) : List.of(terminal);
    }
}

package org.counterfoil.server.staff.guard;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.EnrolmentGuard;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.stereotype.Component;

/**
 * Counts guesses at codes of terminals. An address that guesses codes is the one that guesses passwords: it is counted
 * once for both. Pictures are not asked for, since nobody finds 72 bits with five tries a quarter of an hour.
 */
@Component
class EnrolmentTries implements EnrolmentGuard {

    private final TryCounter tries;
    private final ServerSettings.SignInRules rules;

    EnrolmentTries(TryCounter tries, ServerSettings settings) {
        this.tries = tries;
        this.rules = settings.signIn();
    }

    @Override
    public int admit(String terminal, String address) {
        tries.isDoubtful(from(address));
        return tries.begin(subject(terminal));
    }

    @Override
    public Refusal wrong(String address, int left) {
        tries.wrongFrom(from(address));
        return tries.wrong(RefusalCode.ENROLMENT_CODE_WRONG, left);
    }

    @Override
    public void right(String terminal, String address) {
        tries.clear(Stream.concat(Stream.of(subject(terminal)), from(address).stream()).toList());
    }

    private List<String> from(String address) {
        return rules.byAddress() ? List.of("address " + address) : List.of();
    }

    private static String subject(String terminal) {
        return "enrolment " + terminal;
    }
}

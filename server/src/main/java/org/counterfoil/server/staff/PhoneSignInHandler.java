package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalProofs;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.code.SignInCodes;
import org.counterfoil.server.staff.guard.SignInGuard;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;

/** Opens a session for who has the phone to which a code was sent. */
@Component
class PhoneSignInHandler {

    private static final int LONGEST = 20;

    private final MerchantDirectory directory;
    private final Places places;
    private final PhoneOwners owners;
    private final SignInCodes codes;
    private final SignInGuard guard;
    private final TerminalProofs proofs;
    private final OpenSessionHandler sessions;

    PhoneSignInHandler(MerchantDirectory directory, Places places, PhoneOwners owners, SignInCodes codes,
            SignInGuard guard, TerminalProofs proofs, OpenSessionHandler sessions) {
        this.directory = directory;
        this.places = places;
        this.owners = owners;
        this.codes = codes;
        this.guard = guard;
        this.proofs = proofs;
        this.sessions = sessions;
    }

    /** See {@link org.counterfoil.common.staff.PhoneSignInApi#signIn}. */
    SignedIn signIn(PhoneSignIn attempt, String address) {
        if (attempt.code().isBlank() || attempt.code().length() > LONGEST) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "code").thrown();
        }
        var merchant = directory.ofTerminal(attempt.terminal())
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        var phone = PhoneOwners.digits(attempt.phone());
        return MerchantScope.call(merchant, () -> {
            var terminal = places.terminal(attempt.terminal()).orElseThrow();
            proofs.demand(terminal, attempt.who(), attempt.proof());
            var employee = proved(phone, attempt, address);
            return sessions.open(employee, terminal, attempt.language(), address, OpenSessionHandler.Way.PHONE);
        });
    }

    private Employee proved(String phone, PhoneSignIn attempt, String address) {
        var owner = owners.of(phone);
        var account = owner.map(Employee::id).map(TryCounter::subject).orElse("phone " + phone);
        var admitted = guard.admit(account, attempt.terminal(), attempt.captcha(), address);
        var hash = codes.tried(phone);
        var right = owners.match(phone, attempt.code().strip(), hash);
        if (!right || owner.isEmpty() || !codes.use(phone, hash.orElseThrow())) {
            throw guard.wrong(admitted, RefusalCode.CODE_WRONG).thrown();
        }
        guard.right(admitted);
        return owner.get();
    }
}

package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.EnrolTerminal;
import org.counterfoil.common.organisation.TerminalSeal;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;

/**
 * Judges an installation that comes with a code. Holds no transaction over the whole, so that a wrong try stays
 * counted. Whoever knows a code that was told does not guess, used up as it may be.
 */
@Component
class EnrolTerminalHandler {

    private static final int INSTALLATION = 60;

    private final MerchantDirectory directory;
    private final Places places;
    private final EnrolmentGuard guard;
    private final BindTerminalHandler binding;

    EnrolTerminalHandler(MerchantDirectory directory, Places places, EnrolmentGuard guard,
            BindTerminalHandler binding) {
        this.directory = directory;
        this.places = places;
        this.guard = guard;
        this.binding = binding;
    }

    /** See {@link org.counterfoil.common.organisation.EnrolmentApi#enrol}. */
    Desk handle(EnrolTerminal wanted, String address) {
        var installation = Entered.needed("installation", wanted.installation(), INSTALLATION);
        var key = TerminalKey.read(wanted.publicKey());
        var words = TerminalSeal.ofEnrolment(wanted.terminal(), wanted.code(), wanted.publicKey());
        if (!key.signed(words, wanted.signature())) {
            throw Refusal.of(RefusalCode.TERMINAL_PROOF_WRONG).thrown();
        }
        var merchant = directory.ofTerminal(wanted.terminal())
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        return MerchantScope.call(merchant, () -> {
            var left = guard.admit(wanted.terminal(), address);
            bind(new BindTerminalHandler.Wanted(wanted.terminal(), wanted.code(), key, installation), address, left);
            return places.desk(wanted.terminal());
        });
    }

    private void bind(BindTerminalHandler.Wanted wanted, String address, int left) {
        try {
            binding.handle(wanted, address);
        } catch (RefusedException refused) {
            if (refused.refusal().code() == RefusalCode.ENROLMENT_CODE_WRONG) {
                throw guard.wrong(address, left).thrown();
            }
            guard.right(wanted.terminal(), address);
            throw refused;
        }
        guard.right(wanted.terminal(), address);
    }
}

package org.counterfoil.server.organisation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.organisation.TerminalSeal;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges whether a try to sign in comes from the installation that its terminal is tied to. Of each terminal the time
 * of the newest proof is kept, and none but a later one is taken: nothing else need be remembered for a proof to be
 * good once.
 */
@Component
public class TerminalProofs {

    private static final Duration OFF = Duration.ofMinutes(2);

    private final BindingRepository bindings;
    private final MerchantSql sql;
    private final ServerSettings.Terminals rules;
    private final Clock clock;

    TerminalProofs(BindingRepository bindings, MerchantSql sql, ServerSettings settings, Clock clock) {
        this.bindings = bindings;
        this.sql = sql;
        this.rules = settings.terminals();
        this.clock = clock;
    }

    /**
     * Lets a try pass, and uses its proof up.
     *
     * <p>Refuses: terminal-not-bound (no proof where one is demanded, or a key that is no longer known),
     * terminal-bound-elsewhere, terminal-clock-off with {@code now}, a time that will be taken.
     */
    @Transactional
    public void demand(TerminalFacts terminal, String login, Optional<TerminalProof> proof) {
        var binding = bindings.findByTerminalId(terminal.id());
        if (binding.isEmpty()) {
            if (proof.isPresent() || !maySignInUnbound(terminal)) {
                throw Refusal.of(RefusalCode.TERMINAL_NOT_BOUND).thrown();
            }
            return;
        }
        var given = proof.filter(one -> binding.get().key()
                .signed(TerminalSeal.ofSignIn(terminal.number(), login, one.at()), one.signature()))
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_BOUND_ELSEWHERE).thrown());
        use(terminal, given.at());
    }

    /** The first office of a merchant lets in who shall ask for the first code. */
    private boolean maySignInUnbound(TerminalFacts terminal) {
        return switch (rules.bound()) {
            case ALLOWED -> true;
            case REQUIRED -> terminal.type() == TerminalType.MERCHANT_BACK_OFFICE && !bindings.isAnyThere();
        };
    }

    private void use(TerminalFacts terminal, long at) {
        var now = clock.millis();
        var near = at >= now - OFF.toMillis() && at <= now + OFF.toMillis();
        if (!near || !isNewest(terminal, at)) {
            throw Refusal.of(RefusalCode.TERMINAL_CLOCK_OFF, "now", Math.max(now, newest(terminal) + 1)).thrown();
        }
    }

    private boolean isNewest(TerminalFacts terminal, long at) {
        return sql.sql("""
                update terminal_binding set last_proof = :at
                where merchant_id = :merchant and terminal_id = :terminal and last_proof < :at""")
                .param("at", at).param("terminal", terminal.id()).update() > 0;
    }

    private long newest(TerminalFacts terminal) {
        return sql.sql("""
                select last_proof from terminal_binding
                where merchant_id = :merchant and terminal_id = :terminal""").param("terminal", terminal.id())
                .query(Long.class).single();
    }
}

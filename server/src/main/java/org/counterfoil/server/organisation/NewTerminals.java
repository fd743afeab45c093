package org.counterfoil.server.organisation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens terminals under the next number of their type, one at a time within a merchant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewTerminals {

    private static final int SERIAL_DIGITS = 5;
    private static final int MOST = 99_999;

    private final MerchantRepository merchants;
    private final TerminalRepository terminals;
    private final Clock clock;

    NewTerminals(MerchantRepository merchants, TerminalRepository terminals, Clock clock) {
        this.merchants = merchants;
        this.terminals = terminals;
        this.clock = clock;
    }

    /** The numbers that are given out until the transaction ends; nobody else gives any out meanwhile. */
    final class Numbers {

        private final String merchant;
        private final Map<TerminalType, Integer> last = new EnumMap<>(TerminalType.class);

        private Numbers(String merchant) {
            this.merchant = merchant;
        }

        /** Opens a terminal. Refuses, before anything is changed: terminals-too-many. */
        Terminal open(long store, TerminalType type, TerminalProfile profile) {
            var serial = last.computeIfAbsent(type, NewTerminals.this::last) + 1;
            if (serial > MOST) {
                throw Refusal.of(RefusalCode.TERMINALS_TOO_MANY, "max", MOST).thrown();
            }
            last.put(type, serial);
            var number = "%s%d%05d".formatted(merchant, type.digit(), serial);
            return terminals.save(new Terminal(store, number, type, profile, clock.instant()));
        }
    }

    /** Until the transaction ends nobody else adds stores or terminals to the merchant. */
    public Merchant oneAtATime() {
        return merchants.lock(MerchantScope.current()).orElseThrow();
    }

    /** Numbers for one terminal or many. */
    public Numbers numbers() {
        return new Numbers(oneAtATime().terms().code());
    }

    /** Refuses: terminals-too-many. */
    public TerminalFacts open(long store, TerminalType type, TerminalProfile profile) {
        return numbers().open(store, type, profile).facts();
    }

    private int last(TerminalType type) {
        return terminals.lastNumber(type)
                .map(number -> Integer.parseInt(number.substring(number.length() - SERIAL_DIGITS))).orElse(0);
    }
}
